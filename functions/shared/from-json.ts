/** What a text says that should be JSON; `undefined` where it is not. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads settings that the template hands over; a missing one stops the function as it starts, by name. */
export function environment<Name extends string>(...names: Name[]): Record<Name, string> {
  const read = names.map((name) => {
    const value = process.env[name];
    if (!value) throw new Error(`The environment lacks ${name}`);
    return [name, value] as const;
  });
  return Object.fromEntries(read) as Record<Name, string>;
}

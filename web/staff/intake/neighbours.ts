/** The requests before and after this one in the list last seen; `null` at its ends and off it. */
export function neighbours(ids: readonly string[], id: string) {
  const at = ids.indexOf(id);
  return {
    previous: at > 0 ? (ids[at - 1] ?? null) : null,
    next: at === -1 ? null : (ids[at + 1] ?? null),
  };
}

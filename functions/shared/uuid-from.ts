/** A UUID of the kind that is left to its maker (RFC 9562, version 8), from a hash in hex. */
export const uuidFrom = (hash: string): string =>
  [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');

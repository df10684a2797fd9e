/** The token a link carries, as long as ours may be; anything else is no link of ours. */
const TOKEN = /^[\w-]{20,200}$/;

/**
 * The token from the address's fragment, which a browser never sends. It is left there so that the
 * page can be loaded again, and is kept nowhere else.
 */
export function readToken(hash: string): string | undefined {
  const said = hash.replace(/^#/, '');
  return TOKEN.test(said) ? said : undefined;
}

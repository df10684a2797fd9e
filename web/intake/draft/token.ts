/** As the page draws them: 32 bytes in base64url. */
const TOKEN = /^#?([\w-]{43})$/;

/** The draft's token in the address's fragment, which a browser never sends. */
export const tokenIn = (hash: string): string | undefined => TOKEN.exec(hash)?.[1];

/** A token that nobody can guess. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Puts the token into the address, so that the page can be loaded again; nowhere else is it kept. */
export const showToken = (token: string | undefined): void =>
  history.replaceState(history.state, '', token === undefined ? location.pathname : `#${token}`);

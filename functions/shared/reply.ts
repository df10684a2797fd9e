/** What the gateway sends on. */
export type HttpReply = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Every answer may hold what nobody else should see, so no cache may keep it. */
const ALWAYS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** An answer in JSON. */
export const reply = (
  statusCode: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): HttpReply => ({
  statusCode,
  headers: { 'content-type': 'application/json', ...ALWAYS, ...headers },
  body: JSON.stringify(body),
});

/** An answer that is no JSON. */
export const textReply = (contentType: string, body: string): HttpReply => ({
  statusCode: 200,
  headers: { 'content-type': contentType, ...ALWAYS },
  body,
});

/** Sends whoever asks on to a page, which they get with GET whatever they asked with. */
export const seeOther = (location: string): HttpReply => ({
  statusCode: 303,
  headers: { location, ...ALWAYS },
  body: '',
});

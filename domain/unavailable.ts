/**
 * The world outside could not answer in time; nothing is known to be wrong with the request, and
 * asking again may help. `cause` is a code, never a text from outside.
 */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  constructor(code: string) {
    super(code);
  }
}

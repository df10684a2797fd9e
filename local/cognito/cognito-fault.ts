/** An answer of Cognito other than success, by the name AWS gives it. */
export class CognitoFault extends Error {
  override readonly name = 'CognitoFault';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

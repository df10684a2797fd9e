/** The template uses something the engine does not play: better no run than a run that differs. */
export class UnknownFeature extends Error {
  override readonly name = 'UnknownFeature';

  constructor(what: string, where: string) {
    super(`the local engine does not know ${what} at ${where}`);
  }
}

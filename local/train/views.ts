import { THEMES } from '../../domain/words/lists/themes.ts';

/** Which places of the features a layer looks at; the last, the constant, must be among them. */
export type View = (place: number, width: number) => boolean;

const isConstant: View = (place, width) => place === width - 1;
const isTheme: View = (place, width) =>
  place >= width - 1 - THEMES.length && !isConstant(place, width);

export const EVERYTHING: View = () => true;

/**
 * The views whose layers are taken together: all there is, meanings alone, themes alone. Chosen by
 * cross-validation on the texts that may be looked at (docs/model-card.md).
 */
export const VIEWS: readonly View[] = [
  EVERYTHING,
  (place, width) => !isTheme(place, width),
  (place, width) => isTheme(place, width) || isConstant(place, width),
];

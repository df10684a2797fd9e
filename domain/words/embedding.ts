/** A text as a point in a space where texts of like meaning lie close; of length one. */
export type Embedding = readonly number[];

/** Places texts in that space. Always the same point for the same text; no text is refused. */
export type Embed = (texts: readonly string[]) => Promise<readonly Embedding[]>;

import { createHash } from 'node:crypto';
import { SUICIDE_ACTIVE_EN } from '../../domain/words/lists/suicide-active.en.ts';
import { SUICIDE_PASSIVE_EN } from '../../domain/words/lists/suicide-passive.en.ts';
import { SUICIDE_QUIET_EN } from '../../domain/words/lists/suicide-quiet.en.ts';
import { SUICIDE_SIGNS_EN } from '../../domain/words/lists/suicide-signs.en.ts';
import { SUICIDE_VAGUE_EN } from '../../domain/words/lists/suicide-vague.en.ts';
import { PHRASE_CLASSES } from '../../domain/words/phrase-classes.ts';
import { THEMES } from '../../domain/words/lists/themes.ts';
import type { LabelledText } from '../evaluate/labelled-text.ts';
import { writtenTexts } from './examples.ts';
import { riskCorpus } from './risk-corpus.ts';

/**
 * Tells from a digest whether the weights that ship were fitted on the texts and lists that are here.
 * Of the file with labelled texts, which is not, the digest is kept all the same: with that file, the
 * command gives these weights.
 */
export const oursDigest = (): string =>
  digest([
    writtenTexts(),
    riskCorpus('first'),
    riskCorpus('learned'),
    THEMES,
    SUICIDE_ACTIVE_EN,
    SUICIDE_PASSIVE_EN,
    SUICIDE_VAGUE_EN,
    SUICIDE_QUIET_EN,
    SUICIDE_SIGNS_EN,
    PHRASE_CLASSES,
  ]);

export const fileDigest = (texts: readonly LabelledText[]): string => digest(texts);

/** Names weights by what they are, so that the same weights have the same name on any day. */
export const namedAfter = (kind: string, weights: readonly Float32Array[]): string =>
  `${kind}-${createHash('sha256')
    .update(Buffer.concat(weights.map(bytesOf)))
    .digest('hex')
    .slice(0, 8)}`;

export const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

const digest = (made: unknown) => createHash('sha256').update(JSON.stringify(made)).digest('hex');

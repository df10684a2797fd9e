import { ALONE_OR_UNCLEAR } from './alone-or-unclear.ts';
import { CHANGED } from './changes.ts';
import { DISPUTES } from './disputes.ts';
import type { Life } from './life.ts';
import { LOSSES } from './losses.ts';

/** Sixty invented people, each with what a counselor would begin with, and why. */
export const LIVES: readonly Life[] = [...LOSSES, ...DISPUTES, ...CHANGED, ...ALONE_OR_UNCLEAR];

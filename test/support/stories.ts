import { PLAIN_STORIES } from './stories.plain.ts';
import { TANGLED_STORIES } from './stories.tangled.ts';

/** Twelve invented people; they show that the rules agree with one another, and not that they are right. */
export const STORIES = [...PLAIN_STORIES, ...TANGLED_STORIES];

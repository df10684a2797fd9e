/**
 * The parts of the form that a draft is kept in, each with the section it belongs to. A part is
 * one page, or several where the answer on one decides whether another is asked: what is said of a
 * part, done or not, then never tells an answer.
 */
const DRAFT_PARTS = {
  agree: 'start',
  birth: 'you',
  name: 'you',
  contact: 'you',
  where: 'you',
  emergency: 'you',
  'weeks-1': 'weeks',
  'weeks-2': 'weeks',
  'weeks-3': 'weeks',
  'worry-1': 'worry',
  'worry-2': 'worry',
  private: 'safety',
  thoughts: 'safety',
  harm: 'safety',
  home: 'safety',
  body: 'safety',
  alcohol: 'safety',
  onset: 'life',
  death: 'life',
  trouble: 'life',
  change: 'life',
  people: 'life',
  circle: 'life',
  line: 'life',
  wish: 'life',
  words: 'words',
  times: 'times',
  heard: 'times',
} as const;
export type DraftPart = keyof typeof DRAFT_PARTS;
export const DRAFT_PART_IDS = Object.keys(DRAFT_PARTS) as DraftPart[];

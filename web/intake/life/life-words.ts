import type { Tie } from '../../../schemas/inventory.ts';
import type { EventKind } from '../../../schemas/timeline.ts';
import type { PeopleWords } from '../../shared/circle/say-people.ts';

type Choice<Key extends keyof PeopleWords> = PeopleWords[Key];

/** What the pages of the circle and the line say in one language. */
export type LifeWords = {
  readonly done: string;
  readonly edit: string;
  readonly remove: string;
  readonly removed: (what: string) => string;
  readonly undo: string;
  readonly inWords: string;
  readonly circle: {
    readonly lead: readonly string[];
    readonly why: string;
    readonly picture: string;
    readonly you: string;
    readonly waiting: string;
    readonly empty: string;
    readonly add: string;
    readonly full: string;
    readonly offer: (who: string) => string;
    readonly drag: string;
    readonly everyone: string;
    readonly everyoneYes: string;
    readonly everyoneNo: string;
    readonly ties: { readonly [Kind in Tie]: string };
    readonly says: PeopleWords;
  };
  readonly person: {
    readonly new: string;
    readonly about: (name: string) => string;
    readonly name: string;
    readonly nameHint: string;
    readonly nameMissing: string;
    readonly relation: string;
    readonly standing: string;
    readonly ring: string;
    readonly ringHint: string;
    readonly support: string;
    readonly strain: string;
    readonly contact: string;
    readonly change: string;
    readonly whenChanged: string;
    readonly whenDied: string;
    readonly whenLost: string;
    readonly whenHint: string;
    readonly whenWrong: string;
    readonly options: {
      readonly relation: Choice<'relation'>;
      readonly standing: Choice<'standing'>;
      readonly ring: Choice<'ring'>;
      readonly support: Choice<'support'>;
      readonly strain: Choice<'strain'>;
      readonly contact: Choice<'contact'>;
      readonly change: Choice<'change'>;
    };
  };
  readonly line: {
    readonly lead: readonly string[];
    readonly why: string;
    readonly picture: string;
    readonly now: string;
    readonly empty: string;
    readonly add: string;
    readonly full: string;
    readonly offers: string;
    readonly began: string;
    readonly beganBefore: string;
    readonly onset: string;
    readonly onsetSaid: (said: string) => string;
    readonly onsetOpen: string;
    readonly new: string;
    readonly about: string;
    readonly kind: string;
    readonly month: string;
    readonly label: string;
    readonly labelHint: string;
    readonly choose: string;
    readonly kindMissing: string;
    readonly monthMissing: string;
    readonly kinds: { readonly [Kind in EventKind]: string };
  };
};

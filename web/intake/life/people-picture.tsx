import type { Person } from '../../../schemas/inventory.ts';
import { ClosenessCircle } from '../../shared/circle/closeness-circle.tsx';
import { sayPerson } from '../../shared/circle/say-people.ts';
import { TieKey } from '../../shared/circle/tie-key.tsx';
import type { LifeWords } from './life-words.ts';
import { monthText } from './steps.ts';
import { isoMonth } from './told.ts';

type PictureProps = {
  readonly words: LifeWords;
  readonly people: readonly Person[];
  readonly says: readonly string[];
  readonly marked?: number;
  readonly onPlace?: (at: number, ring: NonNullable<Person['ring']>) => void;
};

/** The circle with the key to its lines. */
export function Picture({ words, people, says, marked, onPlace }: PictureProps) {
  const { picture, you, waiting, ties } = words.circle;
  return (
    <>
      <ClosenessCircle
        people={people}
        words={{ title: picture, middle: you, waiting, says }}
        marked={marked}
        onPlace={onPlace}
      />
      <TieKey people={people} ties={ties} />
    </>
  );
}

export const saidOf = (person: Person, words: LifeWords, dates: Intl.LocalesArgument): string =>
  sayPerson(person, words.circle.says, (told) => monthText(isoMonth(told), dates));

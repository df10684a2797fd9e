import type { Inventory } from '../../../schemas/inventory.ts';
import { ClosenessCircle } from '../../shared/circle/closeness-circle.tsx';
import { sayPerson } from '../../shared/circle/say-people.ts';
import { TieKey } from '../../shared/circle/tie-key.tsx';
import { Panel } from '../parts/panel.tsx';
import {
  EVERYONE_WORDS,
  monthWords,
  PEOPLE_WORDS,
  RING_WORDS,
  standingWords,
  TIE_WORDS,
} from '../words/life.ts';
import { SKIPPED } from '../words/questionnaires.ts';
import { answerPlace } from './answer-link.tsx';

/** The people around the client as they drew them, with the same in a table. */
export function CirclePanel({ inventory }: { readonly inventory: Inventory | undefined }) {
  const { people = [], everyone } = inventory ?? {};
  return (
    <Panel title="People around them" name="circle">
      <div id={answerPlace('inventory')} tabIndex={-1} class="life-place">
        {people.length === 0 ? (
          <p class="quiet">No one was named. That is no sign of having no one: ask.</p>
        ) : (
          <div class="life">
            <figure class="life-picture">
              <ClosenessCircle
                people={people}
                words={{
                  title: 'The client in the middle, and the people around them',
                  middle: 'Client',
                  waiting: 'Not placed',
                  says: people.map((person) => sayPerson(person, PEOPLE_WORDS, monthWords)),
                }}
              />
              <TieKey people={people} ties={TIE_WORDS} />
            </figure>
            <PeopleTable people={people} />
          </div>
        )}
        {everyone ? <p>{EVERYONE_WORDS[everyone]}</p> : null}
      </div>
    </Panel>
  );
}

function PeopleTable({ people }: Pick<Inventory, 'people'>) {
  return (
    <div class="life-table">
      <table aria-label="People around them">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Ring</th>
            <th scope="col">Support, strain</th>
            <th scope="col">Contact, and what changed</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person, at) => {
            const { name, relation, ring, support, strain, contact } = person;
            const ties = [
              support && PEOPLE_WORDS.support[support],
              strain && PEOPLE_WORDS.strain[strain],
            ];
            const lately = [contact && PEOPLE_WORDS.contact[contact], standingWords(person)];
            return (
              <tr key={at} id={answerPlace(`inventory.${at}`)} tabIndex={-1}>
                <th scope="row">
                  {name}
                  {relation ? <span class="quiet"> {PEOPLE_WORDS.relation[relation]}</span> : null}
                </th>
                <td>{ring === undefined ? 'not placed' : RING_WORDS[ring]}</td>
                <td>{listed(ties)}</td>
                <td>{listed(lately)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const listed = (parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join('; ') || SKIPPED;

import type { DeletionView } from '../../../schemas/records.ts';
import { useDesk } from '../parts/desk.ts';
import { useStaffName } from '../parts/people.ts';

const STATE_WORDS: Readonly<Record<DeletionView['state'], string>> = {
  ordered: 'will begin within a minute',
  begun: 'under way',
  done: 'deleted',
  stopped: 'stopped: a hold or a course came in between',
};
const BASIS_WORDS: Readonly<Record<DeletionView['basis'], string>> = {
  retention: 'its time was over',
  request: 'the person asked',
};
const KIND_WORDS: readonly (readonly [keyof DeletionView['counts'], string, string])[] = [
  ['forms', 'form', 'forms'],
  ['courses', 'course', 'courses'],
  ['sessions', 'session', 'sessions'],
  ['mails', 'mail', 'mails'],
  ['corrections', 'correction', 'corrections'],
];

/** "1 form, 12 sessions", without what there was none of. */
export const countWords = (counts: DeletionView['counts']): string =>
  KIND_WORDS.filter(([kind]) => counts[kind] > 0)
    .map(([kind, one, more]) => `${counts[kind]} ${counts[kind] === 1 ? one : more}`)
    .join(', ');

/** What is left of a record that was deleted, or where its deletion stands. */
export function Certificate({ deletion }: { readonly deletion: DeletionView }) {
  const { times } = useDesk();
  const nameOf = useStaffName();
  const { orderedAt, finishedAt, state, basis, by, counts, recordId } = deletion;
  return (
    <>
      <p>
        <strong>{times.day((finishedAt ?? orderedAt).slice(0, 10))}</strong>{' '}
        <span class="tag">{STATE_WORDS[state]}</span>
      </p>
      <p>
        {countWords(counts)}. Ordered by {nameOf(by)}: {BASIS_WORDS[basis]}.
      </p>
      <p class="quiet record-id">Record {recordId}</p>
    </>
  );
}

import { describe, expect, test } from 'vitest';
import type { CloseReview, WordsFile } from '../../../domain/intake/words-desk.ts';
import {
  anAudit,
  anIntake,
  anOnce,
  COUNSELOR,
  later,
  NOTHING_MORE,
} from '../../support/intake-record.ts';
import { there } from '../../support/there.ts';
import type { IntakePorts } from './intake-ports.ts';

async function received({ inbox, words }: IntakePorts): Promise<WordsFile> {
  const { record, receipt } = anIntake();
  await inbox.receive(record, anOnce(receipt), later(0));
  const file = await words.wordsFile(record.intake.id);
  if (!file) throw new Error('the intake was not found');
  return file;
}

const anew = ({ review }: WordsFile): CloseReview => ({
  suggestion: {
    ...review.suggestion,
    primary: 'grief',
    secondary: 'role_dispute',
    strength: 'tentative',
    ruleVersion: `${review.suggestion.ruleVersion}+model`,
  },
  riskHints: [{ kind: 'suicide_passive', phrase: 'the long dark' }],
});

/** What every desk for close readings owes. */
export function wordsSuite(ports: () => IntakePorts): void {
  describe('the close reading of words', () => {
    test('takes the place of the first suggestion, in the list too', async () => {
      const { words, desk } = ports();
      const seen = await received(ports());
      expect(await words.suggestAnew(seen, anew(seen), anAudit(seen.intake.id))).toBe('saved');
      const intake = await desk.find(seen.intake.id);
      expect(intake).toMatchObject({
        version: 1,
        readFirst: true,
        focus: { primary: 'grief', secondary: 'role_dispute', strength: 'tentative' },
      });
      const { review } = there(await desk.clinicalFile(seen.intake));
      expect(review).toEqual({ ...seen.review, ...anew(seen) });
    });

    test('is stored once, whoever comes second', async () => {
      const { words } = ports();
      const seen = await received(ports());
      await words.suggestAnew(seen, anew(seen), anAudit(seen.intake.id));
      expect(await words.suggestAnew(seen, anew(seen), anAudit(seen.intake.id))).toBe('stale');
    });

    test('comes too late once somebody has decided', async () => {
      const { words, desk } = ports();
      const seen = await received(ports());
      const decision = {
        outcome: 'accepted',
        reason: 'A good fit.',
        confirmedFocus: null,
        by: COUNSELOR.id,
        at: later(1),
      } as const;
      const decided = { ...seen.intake, status: 'accepted', version: 2 } as const;
      await desk.decide(decided, decision, 1, NOTHING_MORE, anAudit(seen.intake.id));
      expect(await words.suggestAnew(seen, anew(seen), anAudit(seen.intake.id))).toBe('stale');
      const { review } = there(await desk.clinicalFile(seen.intake));
      expect(review.suggestion).toEqual(seen.review.suggestion);
    });

    test('finds nothing where there is no intake', async () => {
      expect(await ports().words.wordsFile('00000000-0000-4000-8000-000000000000')).toBeUndefined();
    });
  });
}

import { describe, expect, test } from 'vitest';
import type { CloseReader } from '../../../domain/words/close-reader.ts';
import { makeReadWords } from '../../../functions/read-words/read-words.handler.ts';
import type { LogLine } from '../../../functions/shared/log.ts';
import { aForm } from '../../support/intake-form.ts';
import { anIntake, later } from '../../support/intake-record.ts';
import { aLeaningModel } from '../../support/leaning-model.ts';
import { aRiskModel } from '../../support/risk-model.ts';
import { memoryIntakes } from '../../support/memory-intakes.ts';

const NARRATIVE = 'I keep to my room. It is what it is.';

function reading({
  narrative,
  embed = async (texts) => texts.map(() => [1, 0]),
}: { narrative?: string | undefined; embed?: CloseReader['embed'] } = {}) {
  const { record } = anIntake({ form: aForm({ narrative }) });
  const { words, records, audits } = memoryIntakes(record);
  const logged: LogLine[] = [];
  const read = makeReadWords({
    desk: words,
    embed,
    model: aLeaningModel({ towards: 'interpersonal_deficits' }),
    risk: aRiskModel(),
    practice: { timeZone: 'America/New_York', griefScope: 'death' },
    now: () => later(1),
    newId: () => 'an-audit-id',
    log: (line) => logged.push(line),
  });
  const event = {
    Records: [{ dynamodb: { SequenceNumber: '111', NewImage: { id: { S: record.intake.id } } } }],
  };
  return {
    wake: () => read(event),
    suggestion: () => records.get(record.intake.id)?.review.suggestion,
    review: () => records.get(record.intake.id)?.review,
    record,
    audits,
    logged,
  };
}

describe('reading the words of a new intake closely', () => {
  test('stores a later suggestion that names the model and quotes the client', async () => {
    const { wake, suggestion } = reading({ narrative: NARRATIVE });
    expect(await wake()).toEqual({ batchItemFailures: [] });
    expect(suggestion()?.ruleVersion).toMatch(/\+a model of a test\+a line of a test$/);
    expect(
      suggestion()
        ?.evidence.map(({ says }) => says)
        .join(),
    ).toContain('I keep to my room');
  });

  test('changes no tier, and keeps a plain risk hint', async () => {
    const { wake, review, record } = reading({ narrative: `${NARRATIVE} I want to die.` });
    const { screening, riskHints } = record.review;
    await wake();
    expect(review()).toMatchObject({ screening, riskHints });
    expect(riskHints.length).toBeGreaterThan(0);
  });

  test('shows staff a sentence that comes near a wish to be dead', async () => {
    const { wake, review, record } = reading({
      narrative: NARRATIVE,
      embed: async (texts) => texts.map(() => [0, 1]),
    });
    expect(record.review.riskHints).toEqual([]);
    await wake();
    expect(review()?.riskHints).toEqual([
      { kind: 'suicide_passive', phrase: 'I keep to my room.' },
    ]);
  });

  test('leaves a row in the audit that says nothing of what was read', async () => {
    const { wake, audits } = reading({ narrative: NARRATIVE });
    await wake();
    expect(audits.at(-1)).toMatchObject({ who: 'clock', action: 'words-read' });
    expect(JSON.stringify(audits)).not.toContain('room');
  });

  test('comes twice and changes nothing the second time', async () => {
    const { wake, audits } = reading({ narrative: NARRATIVE });
    await wake();
    const before = audits.length;
    expect(await wake()).toEqual({ batchItemFailures: [] });
    expect(audits).toHaveLength(before);
  });

  test('leaves an intake without words as it is', async () => {
    const { wake, suggestion, record } = reading({ narrative: undefined });
    await wake();
    expect(suggestion()).toEqual(record.review.suggestion);
  });

  test('hands back what it could not read, and logs the id alone', async () => {
    const { wake, logged, record } = reading({
      narrative: NARRATIVE,
      embed: async () => {
        throw new RangeError(`out of memory at ${NARRATIVE}`);
      },
    });
    expect(await wake()).toEqual({ batchItemFailures: [{ itemIdentifier: '111' }] });
    expect(logged).toEqual([
      { level: 'error', code: 'words-not-read', intakeId: record.intake.id, name: 'RangeError' },
    ]);
  });
});

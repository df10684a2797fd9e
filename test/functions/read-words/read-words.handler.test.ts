import { describe, expect, test } from 'vitest';
import type { CloseReader } from '../../../domain/words/close-reader.ts';
import { makeReadWords } from '../../../functions/read-words/read-words.handler.ts';
import type { LogLine } from '../../../functions/shared/log.ts';
import { aForm } from '../../support/intake-form.ts';
import { anAudit, anIntake, COUNSELOR, later, NOTHING_MORE } from '../../support/intake-record.ts';
import { aLeaningModel } from '../../support/leaning-model.ts';
import { aRiskModel } from '../../support/risk-model.ts';
import { memoryIntakes } from '../../support/memory-intakes.ts';

const NARRATIVE = 'I keep to my room. It is what it is.';

const A_DECISION = {
  outcome: 'accepted',
  reason: 'A good fit.',
  confirmedFocus: null,
  by: COUNSELOR.id,
  at: later(1),
} as const;

const fails = async () => {
  throw new RangeError(`out of memory at ${NARRATIVE}`);
};

function reading({
  narrative,
  embed = async (texts) => texts.map(() => [1, 0]),
}: { narrative?: string | undefined; embed?: CloseReader['embed'] } = {}) {
  const { record } = anIntake({ form: aForm({ narrative }) });
  const { words, desk, records, audits } = memoryIntakes(record);
  let meanwhile = async () => {};
  const logged: LogLine[] = [];
  const read = makeReadWords({
    desk: {
      ...words,
      suggestAnew: async (...asked) => {
        await meanwhile();
        return words.suggestAnew(...asked);
      },
    },
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
  const asked = { messageId: 'a-message', body: JSON.stringify({ intakeId: record.intake.id }) };
  return {
    wake: () => read(event),
    wakeByQueue: () => read({ Records: [asked] }),
    decideMeanwhile: () => {
      meanwhile = async () => {
        meanwhile = async () => {};
        const accepted = { ...record.intake, status: 'accepted', version: 2 } as const;
        const audit = anAudit(record.intake.id);
        await desk.decide(accepted, A_DECISION, 1, NOTHING_MORE, audit);
      };
    },
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

  test('changes no tier, and shows staff the words that may mean danger', async () => {
    const { wake, review, record } = reading({ narrative: `${NARRATIVE} I want to kill myself.` });
    expect(record.review.riskHints).toEqual([]);
    await wake();
    expect(review()?.screening).toEqual(record.review.screening);
    expect(review()?.riskHints).toEqual([
      { kind: 'suicide_active', phrase: expect.stringContaining('kill myself') as string },
    ]);
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

  test('reads those it is asked to read once more', async () => {
    const { wakeByQueue, suggestion } = reading({ narrative: NARRATIVE });
    expect(await wakeByQueue()).toEqual({ batchItemFailures: [] });
    expect(suggestion()?.ruleVersion).toMatch(/\+a line of a test$/);
  });

  test('hands the message back that asked for what it could not read', async () => {
    const { wakeByQueue } = reading({ narrative: NARRATIVE, embed: fails });
    expect(await wakeByQueue()).toEqual({ batchItemFailures: [{ itemIdentifier: 'a-message' }] });
  });

  test('leaves an intake without words as it is', async () => {
    const { wake, suggestion, record } = reading({ narrative: undefined });
    await wake();
    expect(suggestion()).toEqual(record.review.suggestion);
  });

  test('hands back what it could not read by its meaning, and logs the id alone', async () => {
    const { wake, logged, record } = reading({ narrative: NARRATIVE, embed: fails });
    expect(await wake()).toEqual({ batchItemFailures: [{ itemIdentifier: '111' }] });
    expect(logged).toEqual([
      { level: 'error', code: 'words-not-read', intakeId: record.intake.id, name: 'RangeError' },
    ]);
  });

  test('shows staff what the lists hear meanwhile, and a later try all of it', async () => {
    let isBroken = true;
    const { wake, review } = reading({
      narrative: 'I want to kill myself.',
      embed: (texts) => (isBroken ? fails() : Promise.resolve(texts.map(() => [1, 0]))),
    });
    await wake();
    const meanwhile = review();
    expect(meanwhile?.riskHints).toHaveLength(1);
    isBroken = false;
    expect(await wake()).toEqual({ batchItemFailures: [] });
    expect(review()?.suggestion.ruleVersion).toMatch(/\+a line of a test$/);
    isBroken = true;
    await wake();
    expect(review()?.suggestion.ruleVersion).toMatch(/\+a line of a test$/);
  });

  test('looks again when somebody decides in between', async () => {
    const { wake, review, decideMeanwhile, record } = reading({
      narrative: 'I want to kill myself.',
    });
    decideMeanwhile();
    expect(await wake()).toEqual({ batchItemFailures: [] });
    expect(review()?.suggestion).toEqual(record.review.suggestion);
    expect(review()?.riskHints).toHaveLength(1);
  });
});

import type { Draft, KeptDraft, SentDraft } from '../../../domain/draft/draft.ts';
import type { IntakeRecord } from '../../../domain/intake/intake.ts';
import type { Invariant, Life, Sending, Step } from '../life.ts';

export const draftsKept: Invariant = {
  name: 'I11 each part of a form stays as it was given last, and what is sent is what its page showed',
  afterStep: ({ changes }, life) => {
    const drafts = changes.filter(({ kind }) => kind === 'drafts');
    for (const { key, before, after } of drafts) {
      if (!after) return `the form ${key} is gone`;
      const what = wrongMove(before as KeptDraft | undefined, after as KeptDraft, life, changes);
      if (what) return `the form ${key} ${what}`;
    }
    return drafts.length > 0 ? brokenPromise(life) : undefined;
  },
  atEnd: brokenPromise,
};

function wrongMove(
  before: KeptDraft | undefined,
  after: KeptDraft,
  { history }: Life,
  changes: Step['changes'],
): string | undefined {
  if (after.version !== (before?.version ?? 0) + 1) {
    return `went from version ${before?.version ?? 0} to ${after.version}`;
  }
  if (before?.state === 'sent') return 'changed after it was sent';
  if (after.state === 'open') return before && wrongPart(before, after);
  if (!before) return 'was sent before it was begun';
  const sent = changes.find(({ key }) => key === after.receipt.intakeId)?.after;
  return sent
    ? notAsShown(before, after, sent as IntakeRecord, history)
    : 'ended without a request';
}

/** A part is either given anew by this very write, or untouched. */
function wrongPart(before: Draft, after: Draft): string | undefined {
  for (const [part, { revision }] of Object.entries(before.parts)) {
    const [old, now] = [before, after].map(({ parts, values }) => ({
      revision: parts[part as keyof Draft['parts']]?.revision,
      values: JSON.stringify(values[part as keyof Draft['values']]),
    }));
    const isUntouched = now?.revision === revision && now.values === old?.values;
    if (!isUntouched && now?.revision !== after.version) return `lost its part ${part}`;
  }
  return undefined;
}

/** What was sent is what some page showed that sent it. */
function notAsShown(
  draft: Draft,
  { by }: SentDraft,
  { answered }: IntakeRecord,
  { sendings }: Life['history'],
): string | undefined {
  const sent = sendings.get(by.token) ?? [];
  const seen = sent.filter((sending) => hasSeenAll(sending, draft));
  if (seen.length === 0) return 'was sent with a part that its page had not seen';
  const isShown = seen.some(({ parts }) => {
    const words = parts.find(({ id }) => id === 'words')?.values ?? draft.values.words;
    return words?.['narrative'] === answered.narrative;
  });
  return isShown ? undefined : 'was sent with other words';
}

const hasSeenAll = ({ seen }: Sending, { parts }: Draft): boolean =>
  Object.entries(parts).every(
    ([part, { done, revision }]) =>
      !done || seen.some((one) => one.part === part && one.revision === revision),
  );

function brokenPromise({ history, table }: Life): string | undefined {
  for (const [draftId, kept] of history.promised.parts) {
    const draft = table.drafts.get(draftId);
    if (!draft) return `the form ${draftId} was kept, and is nowhere`;
    if (draft.state === 'sent') continue;
    for (const [part, revision] of kept) {
      const now = draft.parts[part as keyof Draft['parts']]?.revision ?? 0;
      if (now < revision) return `the form ${draftId} had ${part} at ${revision}, and has ${now}`;
    }
  }
  return undefined;
}

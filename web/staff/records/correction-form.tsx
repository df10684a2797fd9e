import { useState } from 'preact/hooks';
import { correctionRequest, type RecordReply } from '../../../schemas/records.ts';
import { correctRecord } from '../api/record-routes.ts';
import { Panel } from '../parts/panel.tsx';
import { SafeWays } from '../parts/safe-ways.tsx';
import { TextLine } from '../parts/text-line.tsx';
import { FIELD_WORDS } from './field-words.ts';
import type { RecordDesk } from './use-record.ts';

type Props = { readonly record: RecordReply; readonly desk: RecordDesk };
type Draft = Record<(typeof TEXTS)[number], string> & {
  readonly safeToUse: RecordReply['person']['safeToUse'];
};

const TEXTS = [
  ...(['name', 'preferredName', 'pronouns', 'dateOfBirth'] as const),
  ...(['email', 'phone', 'whereNow'] as const),
];

const draftOf = ({ preferredName, pronouns, phone, ...person }: RecordReply['person']): Draft => ({
  ...person,
  preferredName: preferredName ?? '',
  pronouns: pronouns ?? '',
  phone: phone ?? '',
});

const readDraft = (draft: Draft, reason: string) =>
  correctionRequest.safeParse({
    ...draft,
    preferredName: draft.preferredName.trim() || null,
    pronouns: draft.pronouns.trim() || null,
    phone: draft.phone.trim() || null,
    reason,
  });

/** Puts names and contact right; the reason and what stood there stay with the record. */
export function CorrectionForm({ record, desk }: Props) {
  const [draft, setDraft] = useState(draftOf(record.person));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const read = readDraft(draft, reason);
  const save = async () => {
    setTried(true);
    if (!read.success) return;
    if (!(await desk.change(correctRecord(record.id, read.data), 'Saved'))) return;
    setReason('');
    setTried(false);
  };
  return (
    <Panel title="Correct their details">
      <form
        class="record-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {TEXTS.map((field) => (
          <TextLine
            key={field}
            label={FIELD_WORDS[field]}
            value={draft[field]}
            onInput={(text) => setDraft({ ...draft, [field]: text })}
          />
        ))}
        <SafeWays
          legend={FIELD_WORDS.safeToUse}
          safe={draft.safeToUse}
          onChange={(safeToUse) => setDraft({ ...draft, safeToUse })}
        />
        <TextLine label="Reason" value={reason} onInput={setReason} />
        <div role="status">{tried && !read.success ? <Problems error={read.error} /> : null}</div>
        <div class="actions">
          <button type="submit" class="button">
            Save the correction
          </button>
        </div>
      </form>
    </Panel>
  );
}

type Refused = Exclude<ReturnType<typeof readDraft>, { readonly success: true }>;

function Problems({ error }: Pick<Refused, 'error'>) {
  const words: Readonly<Record<string, string>> = { ...FIELD_WORDS, reason: 'A reason' };
  return error.issues.map(({ path: [field], message }) => (
    <p key={`${String(field)} ${message}`} class="problem">
      {words[String(field)] ?? 'Something'} {message}.
    </p>
  ));
}

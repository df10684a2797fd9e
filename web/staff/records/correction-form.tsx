import { useState } from 'preact/hooks';
import { correctionRequest, type RecordReply } from '../../../schemas/records.ts';
import { correctRecord } from '../api/record-routes.ts';
import { Panel } from '../parts/panel.tsx';
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
const WAYS = [
  ['email', 'Email is safe'],
  ['call', 'A call is safe'],
  ['voicemail', 'Voicemail is safe'],
] as const;

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
          <label key={field} class="field">
            {FIELD_WORDS[field]}
            <input
              type="text"
              autocomplete="off"
              value={draft[field]}
              onInput={({ currentTarget }) => setDraft({ ...draft, [field]: currentTarget.value })}
            />
          </label>
        ))}
        <fieldset>
          <legend>{FIELD_WORDS.safeToUse}</legend>
          {WAYS.map(([way, says]) => (
            <label key={way} class="choice">
              <input
                type="checkbox"
                checked={draft.safeToUse[way]}
                onChange={({ currentTarget: { checked } }) =>
                  setDraft({ ...draft, safeToUse: { ...draft.safeToUse, [way]: checked } })
                }
              />
              <span>{says}</span>
            </label>
          ))}
        </fieldset>
        <label class="field">
          Reason
          <input
            type="text"
            autocomplete="off"
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </label>
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

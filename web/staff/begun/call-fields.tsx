import { DAY_PARTS, SESSION_FORMATS, WEEKDAYS } from '../../../schemas/intake.request.ts';
import { FORMAT_WORDS, LANGUAGE_WORDS, LONG_DAY_WORDS } from '../words/records.ts';
import { type CallDraft, type CallProblems, toggled } from './call-draft.ts';
import { Several, TextField, Tick } from './call-inputs.tsx';

type Props = {
  readonly draft: CallDraft;
  readonly problems: CallProblems;
  readonly onChange: (next: CallDraft) => void;
};

export function CallFields(props: Props) {
  return (
    <>
      <Reaching {...props} />
      <Language {...props} />
      <Times {...props} />
    </>
  );
}

function Reaching({ draft, problems, onChange }: Props) {
  const safe = (way: 'call' | 'voicemail', is: boolean) =>
    onChange({ ...draft, safeToUse: { ...draft.safeToUse, [way]: is } });
  return (
    <>
      <TextField
        field="name"
        label="Name"
        value={draft.name}
        problems={problems}
        onInput={(name) => onChange({ ...draft, name })}
      />
      <TextField
        field="email"
        label="Email"
        keys="email"
        value={draft.email}
        problems={problems}
        onInput={(email) => onChange({ ...draft, email })}
      />
      <Tick
        field="mayEmail"
        problems={problems}
        on={draft.mayEmail}
        onTick={(mayEmail) => onChange({ ...draft, mayEmail })}
      >
        They say that only they read this address, and that we may email them
      </Tick>
      <TextField
        field="phone"
        label="Telephone"
        keys="tel"
        value={draft.phone}
        problems={problems}
        onInput={(phone) => onChange({ ...draft, phone })}
      />
      <Tick on={draft.safeToUse.call} onTick={(is) => safe('call', is)}>
        A call is safe
      </Tick>
      <Tick on={draft.safeToUse.voicemail} onTick={(is) => safe('voicemail', is)}>
        Voicemail is safe
      </Tick>
    </>
  );
}

const LANGUAGES = Object.keys(LANGUAGE_WORDS) as CallDraft['language'][];

const Language = ({ draft, onChange }: Props) => (
  <fieldset>
    <legend>Language of the email and the form</legend>
    {LANGUAGES.map((language) => (
      <label key={language} class="choice">
        <input
          type="radio"
          name="call-language"
          checked={draft.language === language}
          onChange={() => onChange({ ...draft, language })}
        />
        <span>{LANGUAGE_WORDS[language]}</span>
      </label>
    ))}
  </fieldset>
);

const PART_WORDS = { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' } as const;

function Times({ draft, problems, onChange }: Props) {
  const { days, times, format } = draft.availability;
  const set = (change: Partial<CallDraft['availability']>) =>
    onChange({ ...draft, availability: { ...draft.availability, ...change } });
  return (
    <>
      <Several field="days" legend="Days that suit" problems={problems}>
        {WEEKDAYS.map((day, at) => (
          <Tick
            key={day}
            {...(at === 0 && { field: 'days' as const })}
            on={days.includes(day)}
            onTick={() => set({ days: toggled(WEEKDAYS, days, day) })}
          >
            {LONG_DAY_WORDS[day]}
          </Tick>
        ))}
      </Several>
      <Several field="times" legend="Times of day that suit" problems={problems}>
        {DAY_PARTS.map((part, at) => (
          <Tick
            key={part}
            {...(at === 0 && { field: 'times' as const })}
            on={times.includes(part)}
            onTick={() => set({ times: toggled(DAY_PARTS, times, part) })}
          >
            {PART_WORDS[part]}
          </Tick>
        ))}
      </Several>
      <fieldset class="call-several">
        <legend>How they would like to meet</legend>
        {SESSION_FORMATS.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name="call-format"
              checked={format === one}
              onChange={() => set({ format: one })}
            />
            <span>{FORMAT_WORDS[one]}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

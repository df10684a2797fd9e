import type { ComponentChildren } from 'preact';
import { DAY_PARTS, SESSION_FORMATS, WEEKDAYS } from '../../../schemas/intake.request.ts';
import { FORMAT_WORDS, LANGUAGE_WORDS, LONG_DAY_WORDS } from '../words/records.ts';
import { type CallDraft, type CallField, type CallProblems, toggled } from './call-draft.ts';

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

type TextProps = {
  readonly field: CallField;
  readonly label: string;
  /** Which keys a telephone shows. */
  readonly keys?: 'text' | 'email' | 'tel';
  readonly value: string;
  readonly problems: CallProblems;
  readonly onInput: (value: string) => void;
};

function TextField({ field, label, keys = 'text', value, problems, onInput }: TextProps) {
  const wrong = problems[field];
  const id = `call-${field}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Wrong field={field} problems={problems} />
      <input
        id={id}
        data-call={field}
        type="text"
        inputMode={keys}
        autocomplete="off"
        value={value}
        aria-invalid={wrong === undefined ? undefined : 'true'}
        aria-describedby={wrong === undefined ? undefined : wrongId(field)}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </div>
  );
}

type TickProps = {
  readonly field?: CallField;
  readonly problems?: CallProblems;
  readonly on: boolean;
  readonly onTick: (on: boolean) => void;
  readonly children: ComponentChildren;
};

function Tick({ field, problems = {}, on, onTick, children }: TickProps) {
  const wrong = field !== undefined && problems[field] !== undefined;
  return (
    <>
      {wrong ? <Wrong field={field} problems={problems} /> : null}
      <label class="choice">
        <input
          type="checkbox"
          data-call={field}
          checked={on}
          aria-invalid={wrong ? 'true' : undefined}
          aria-describedby={wrong ? wrongId(field) : undefined}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        />
        <span>{children}</span>
      </label>
    </>
  );
}

type SeveralProps = {
  readonly field: CallField;
  readonly legend: string;
  readonly problems: CallProblems;
  readonly children: ComponentChildren;
};

const Several = ({ field, legend, problems, children }: SeveralProps) => (
  <fieldset
    class="call-several"
    aria-describedby={problems[field] === undefined ? undefined : wrongId(field)}
  >
    <legend>{legend}</legend>
    <Wrong field={field} problems={problems} />
    {children}
  </fieldset>
);

const wrongId = (field: CallField) => `call-${field}-wrong`;

const Wrong = ({ field, problems }: { field: CallField; problems: CallProblems }) =>
  problems[field] === undefined ? null : (
    <p class="problem" id={wrongId(field)}>
      {problems[field]}
    </p>
  );

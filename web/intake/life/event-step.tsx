import { useState } from 'preact/hooks';
import { EVENT_KINDS, lifeEvent, type LifeEvent } from '../../../schemas/timeline.ts';
import { Button } from '../../shared/button.tsx';
import { TextField } from '../../shared/text-field.tsx';
import type { KnownEvent } from './known.ts';
import { SelectField } from './select-field.tsx';
import { choicesOf, monthText, monthsBack, type LifeProps } from './steps.ts';

type Props = LifeProps & {
  readonly event: LifeEvent | undefined;
  readonly offered: KnownEvent | undefined;
  readonly onEvent: (event: LifeEvent) => void;
};

type Typed = { readonly month: string; readonly kind: string; readonly label: string };
const MONTHS = 25;

/** One event of the line: what, when, and a few words. */
export function EventStep({ scene, words, today, event, offered, head, onEvent }: Props) {
  const [typed, setTyped] = useState<Typed>({
    month: event?.month ?? offered?.month ?? '',
    kind: event?.kind ?? offered?.kind ?? '',
    label: event?.label ?? offered?.label ?? '',
  });
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const change = (changed: Partial<Typed>) => {
    setTyped({ ...typed, ...changed });
    setWrong([]);
  };
  const goOn = () => {
    const { label, ...needed } = typed;
    const checked = lifeEvent.safeParse(label.trim() === '' ? needed : typed);
    const fields = checked.error?.issues.map(({ path }) => String(path[0])) ?? [];
    setWrong(fields);
    const first = ['kind', 'month', 'label'].find((field) => fields.includes(field));
    if (first) document.getElementById(`event-${first}`)?.focus();
    if (checked.success) onEvent(checked.data);
  };
  const months = monthsBack(today, MONTHS);
  const listed = event && !months.includes(event.month) ? [...months, event.month] : months;
  return (
    <>
      {head(event ? words.line.about : words.line.new)}
      <form
        class="stack stack--wide"
        noValidate
        onSubmit={(sent) => {
          sent.preventDefault();
          goOn();
        }}
      >
        <SelectField
          id="event-kind"
          label={words.line.kind}
          error={wrong.includes('kind') ? words.line.kindMissing : undefined}
          value={typed.kind}
          open={words.line.choose}
          options={choicesOf(words.line.kinds, EVENT_KINDS)}
          onChoose={(kind) => change({ kind })}
        />
        <SelectField
          id="event-month"
          label={words.line.month}
          error={wrong.includes('month') ? words.line.monthMissing : undefined}
          value={typed.month}
          open={words.line.choose}
          options={listed.map((value) => ({ value, label: monthText(value, scene.words.dates) }))}
          onChoose={(month) => change({ month })}
        />
        <TextField
          id="event-label"
          label={words.line.label}
          optional={scene.words.frame.optional}
          hint={words.line.labelHint}
          error={wrong.includes('label') ? scene.words.problems['too-long'] : undefined}
          value={typed.label}
          onInput={(label) => change({ label })}
        />
        <div class="actions">
          <Button look="main" submit>
            {words.done}
          </Button>
        </div>
      </form>
    </>
  );
}

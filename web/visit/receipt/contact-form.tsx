import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { contactPutRight } from '../../../schemas/receipt.ts';
import { Button } from '../../shared/button.tsx';
import { ErrorSummary } from '../../shared/error-summary.tsx';
import { TextField } from '../../shared/text-field.tsx';
import type { Scene } from '../scene.ts';
import type { LinkedTo } from '../use-linked.ts';
import { NotDone } from '../views/not-done.tsx';
import { readOut } from './read-out.ts';
import type { ReceiptApi } from './receipt-api.http.ts';
import { RECEIPT_WORDS } from './receipt-words.ts';

type Props = {
  readonly scene: Scene;
  readonly linked: LinkedTo<ReceiptApi>;
  readonly onDone: () => void;
  readonly onBack: () => void;
};

const FIELDS = [
  { id: 'email', type: 'email', autocomplete: 'email' },
  { id: 'phone', type: 'tel', autocomplete: 'tel' },
] as const;
type Field = (typeof FIELDS)[number]['id'];

/** How somebody is really reached. What stands there now is not shown: others may see the screen. */
export function ContactForm({ scene, linked: { doing, trouble, act }, onDone, onBack }: Props) {
  const { putRight: words } = RECEIPT_WORDS[scene.language];
  const [typed, setTyped] = useState<Readonly<Record<Field, string>>>({ email: '', phone: '' });
  const [wrong, setWrong] = useState<readonly Field[]>([]);
  const [refusals, setRefusals] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => summary.current?.focus(), [refusals]);

  const given = FIELDS.flatMap(({ id }) => (typed[id].trim() === '' ? [] : [[id, typed[id]]]));
  const save = async () => {
    const checked = contactPutRight.safeParse(Object.fromEntries(given));
    if (checked.success) {
      setWrong([]);
      if (await act({ is: 'contact', ...checked.data })) onDone();
      return;
    }
    const named = checked.error.issues.map(({ path }) => path[0]);
    const found = FIELDS.map(({ id }) => id).filter((id) => named.includes(id));
    setWrong(found.length > 0 ? found : ['email']);
    setRefusals((count) => count + 1);
  };
  const says = (field: Field) => (given.length === 0 ? words.nothing : words[field].wrong);

  return (
    <div class="stack stack--wide">
      {wrong.length > 0 ? (
        <ErrorSummary
          title={words.wrong}
          focus={summary}
          problems={wrong.map((field) => ({
            field,
            says: says(field),
            follow: () => document.getElementById(field)?.focus(),
          }))}
        />
      ) : null}
      <h1 tabIndex={-1} ref={readOut}>
        {words.title}
      </h1>
      <p>{words.lead}</p>
      <NotDone scene={scene} trouble={trouble} />
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {FIELDS.map(({ id, ...field }) => (
          <TextField
            key={id}
            {...field}
            id={id}
            label={words[id].label}
            error={wrong.includes(id) ? says(id) : undefined}
            value={typed[id]}
            onInput={(value) => setTyped((now) => ({ ...now, [id]: value }))}
          />
        ))}
        <div class="actions">
          <Button look="main" submit busy={doing !== undefined}>
            {words.save}
          </Button>
          <Button busy={doing !== undefined} onPress={onBack}>
            {words.back}
          </Button>
        </div>
      </form>
    </div>
  );
}

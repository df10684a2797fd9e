import { Button } from '../../shared/button.tsx';
import { ChoiceGroup } from '../../shared/choice-group.tsx';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly clear: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly layout?: 'list' | 'scale' | 'pairs';
  readonly onChoose: (value: string) => void;
};

/** One choice of several, which can be taken back. */
export function OneOf({ clear, value, layout = 'list', onChoose, ...group }: Props) {
  return (
    <div class="stack stack--tight">
      <ChoiceGroup
        {...group}
        layout={layout}
        chosen={value === '' ? [] : [value]}
        onChoose={onChoose}
      />
      {value !== '' && (
        <div>
          <Button
            look="link"
            onPress={() => {
              onChoose('');
              document.getElementById(group.id)?.focus();
            }}
          >
            {clear}
            <span class="unseen">{group.label}</span>
          </Button>
        </div>
      )}
    </div>
  );
}

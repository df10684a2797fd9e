import { Button } from '../../shared/button.tsx';
import type { Opening } from '../api/visit-api.ts';
import type { View } from './view.ts';

type Props = Pick<View, 'scene' | 'desk' | 'times'> & {
  readonly chosen: Opening | undefined;
  readonly onGo: (opening: Opening) => void;
};

/** The chosen time in full and the press that moves to it; it stays in view while others are looked at. */
export function ChosenTime({ scene, desk, times, chosen, onGo }: Props) {
  const { words } = scene;
  return (
    <div class={chosen ? 'chosen' : 'unseen'}>
      <p role="status">
        {chosen && (
          <>
            {words.move.chosen}: <strong>{chosenText({ times, chosen, words })}</strong>
          </>
        )}
      </p>
      {chosen && (
        <div class="actions">
          <Button look="main" busy={desk.doing === 'move'} onPress={() => onGo(chosen)}>
            {words.move.confirm}
          </Button>
        </div>
      )}
    </div>
  );
}

function chosenText({
  times,
  chosen,
  words,
}: Pick<View, 'times'> & { readonly chosen: Opening; readonly words: View['scene']['words'] }) {
  const time = words.when.zone(times.opening(chosen), times.zones(chosen.startsAt).there);
  return `${times.day(chosen.date)}, ${time}`;
}

import { Button } from '../../shared/button.tsx';
import { Trouble } from './trouble.tsx';
import type { View } from './view.ts';

/** Reminders off and on; the appointments themselves are not touched. */
export function RemindersSection({ scene, desk, visit }: View) {
  const { reminders } = scene.words;
  const { remindersOff } = visit;
  return (
    <section class="stack setting">
      <h2>{reminders.title}</h2>
      <p role="status">{remindersOff ? reminders.off : reminders.on}</p>
      <Trouble scene={scene} desk={desk} about={['reminders']} />
      <div class="actions">
        <Button
          small
          busy={desk.doing === 'reminders'}
          onPress={() => void desk.remind(remindersOff)}
        >
          {remindersOff ? reminders.turnOn : reminders.turnOff}
        </Button>
      </div>
    </section>
  );
}

import { saidOf } from './people-picture.tsx';
import { sayEvent } from './line-picture.tsx';
import { monthText, type LifeProps } from './steps.ts';
import { toldEvents, toldPeople } from './told.ts';

type Props = Pick<LifeProps, 'scene' | 'words' | 'answer'>;

/** The circle as it will be sent, in words. */
export function ToldPeople({ scene, words, answer }: Props) {
  const { people, everyone } = toldPeople(answer);
  const { everyoneYes, everyoneNo } = words.circle;
  return (
    <ul class="told">
      {people.map((person, at) => (
        <li key={at}>{saidOf(person, words, scene.words.dates)}</li>
      ))}
      {everyone && <li>{everyone === 'yes' ? everyoneYes : everyoneNo}</li>}
    </ul>
  );
}

/** The line as it will be sent, in words. */
export function ToldEvents({ scene, words, answer }: Props) {
  const { events, onset } = toldEvents(answer);
  const { dates } = scene.words;
  return (
    <ul class="told">
      {events.map((event, at) => (
        <li key={at}>{sayEvent(event, words, dates)}</li>
      ))}
      {onset && (
        <li>
          {words.line.began}: {monthText(onset, dates)}
        </li>
      )}
    </ul>
  );
}

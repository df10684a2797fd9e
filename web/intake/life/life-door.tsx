import { Button } from '../../shared/button.tsx';
import { PageHead } from '../page-head.tsx';
import type { LifeDoorProps } from './life-door-props.ts';
import { useLife } from './use-life.ts';

/** A page that is fetched when it is reached; where it does not come, one can go on without it. */
export function LifeDoor(props: LifeDoorProps) {
  const { scene, at, journey, form } = props;
  const { life, failed, again } = useLife(scene.language, true);
  const { frame, pages } = scene.words;
  const head = (title: string) => (
    <PageHead {...{ scene, at, title }} answers={journey.answers} onBack={form.goBack} />
  );
  if (life) return <life.LifePage {...props} words={life.words} head={head} />;
  return (
    <>
      {head(pages[at].title)}
      <div role="status">{failed ? frame.partFailed : frame.loading}</div>
      {failed && (
        <div class="actions">
          <Button onPress={again}>{frame.again}</Button>
          <Button look="main" onPress={form.goOn}>
            {frame.next}
          </Button>
        </div>
      )}
    </>
  );
}

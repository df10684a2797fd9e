import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import type { Failure, Openings } from '../api/visit-api.ts';
import type { Appointment } from '../state/standing.ts';
import { WhenAt } from './when-at.tsx';
import { BackLink } from './back-link.tsx';
import { CallLink } from './call-link.tsx';
import { OpeningsByDay } from './openings-by-day.tsx';
import { Trouble } from './trouble.tsx';
import type { View } from './view.ts';

type Props = View & { readonly appointment: Appointment };
type Found =
  | { readonly at: 'looking' }
  | { readonly at: 'failed'; readonly why: Failure }
  | { readonly at: 'found'; readonly openings: Openings };

/** Another time, chosen among those that are really free, and moved to by a second press. */
export function MoveView(props: Props) {
  const { scene, desk } = props;
  const { words } = scene;
  const { found, look } = useOpenings(props);
  return (
    <div class="stack stack--wide">
      <div class="page__head">
        <BackLink {...props} />
        <h1 tabIndex={-1}>{words.move.title}</h1>
      </div>
      <div class="stack">
        <h2>{words.move.now}</h2>
        <div class="ticket">
          <WhenAt scene={props.scene} times={props.times} at={props.appointment} />
        </div>
      </div>
      <div class="silent" role="status">
        {found.at === 'looking' && <p>{words.move.looking}</p>}
      </div>
      {found.at === 'failed' && (
        <div class="stack" role="alert">
          <p>{words.failure[found.why]}</p>
          <div class="actions">
            <Button look="main" onPress={look}>
              {words.retry}
            </Button>
            <CallLink scene={scene} />
          </div>
        </div>
      )}
      <Trouble scene={scene} desk={desk} about={['move']} />
      {found.at === 'found' && <Offered {...props} openings={found.openings} onTaken={look} />}
    </div>
  );
}

function Offered(props: Props & { readonly openings: Openings; readonly onTaken: () => void }) {
  const { scene, openings } = props;
  const [first, ...others] = openings;
  if (first) return <OpeningsByDay {...props} openings={[first, ...others]} />;
  return (
    <div class="stack">
      <p>{scene.words.move.none}</p>
      <div class="actions">
        <CallLink scene={scene} main />
      </div>
    </div>
  );
}

/** Looks once when the step opens, and again where a time was gone. */
function useOpenings({ desk, appointment }: Props) {
  const [found, setFound] = useState<Found>({ at: 'looking' });
  const look = async () => {
    setFound({ at: 'looking' });
    const answer = await desk.api?.openings(appointment.session);
    if (answer?.is === 'ok') setFound({ at: 'found', openings: answer.value });
    if (answer?.is === 'failed') setFound({ at: 'failed', why: answer.why });
  };
  useEffect(() => void look(), []);
  return { found, look: () => void look() };
}

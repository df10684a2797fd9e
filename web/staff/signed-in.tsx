import { useEffect, useRef, useState } from 'preact/hooks';
import { EMPTY_CALL, isEmptyCall } from './begun/call-draft.ts';
import { isEmptyDraft } from './intake/decision-draft.ts';
import { DeskContext, type Desk } from './parts/desk.ts';
import { Frame } from './parts/frame.tsx';
import { PeopleContext, usePeopleOnce } from './parts/people.ts';
import { useRoute } from './parts/use-route.ts';
import { LeaveDialog } from './session/leave-dialog.tsx';
import { isAnyBegun, type Begun } from './session/begun.tsx';
import { EndedDialog } from './session/ended-dialog.tsx';
import { IdleWatch } from './session/idle-watch.tsx';
import type { IdleLimits } from './session/idle.ts';
import type { SessionChannel } from './session/session-channel.ts';
import type { OutBecause, SignIn } from './session/sign-in.ts';
import { watchSession } from './session/watched-api.ts';
import { FIRST_ROUTE, fragmentOf } from './state/route.ts';
import { View } from './view.tsx';
import { makeTimes } from './words/times.ts';

type Props = {
  readonly practice: Desk['practice'];
  readonly api: Desk['api'];
  readonly signIn: SignIn;
  readonly idleLimits: IdleLimits;
  readonly channel: SessionChannel;
  readonly onLeave: (because: OutBecause) => void;
  readonly onSignInAgain: () => Promise<void>;
};

/** Everything behind the sign-in. It is taken off the page as a whole when the session ends. */
export function SignedIn({ onLeave, onSignInAgain, idleLimits, channel, ...deps }: Props) {
  const [said, announce] = useState('');
  const [ended, setEnded] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const desk = useDeskOnce(deps, announce, () => setEnded(true));
  const route = useRoute();
  const begun = (): Begun => ({
    decision: [...desk.drafts.values()].some((draft) => !isEmptyDraft(draft)),
    plan: desk.plans.size > 0,
    call: !isEmptyCall(desk.call),
  });
  useWarnBeforeLosing(() => isAnyBegun(begun()));
  const people = usePeopleOnce(desk.api);
  return (
    <DeskContext.Provider value={desk}>
      <PeopleContext.Provider value={people}>
        <Frame
          route={route}
          said={said}
          onSignOut={() => (isAnyBegun(begun()) ? setLeaving(true) : onLeave('asked'))}
        >
          <View route={route} />
        </Frame>
      </PeopleContext.Provider>
      {ended ? (
        <EndedDialog
          begun={begun()}
          onSignIn={() => {
            desk.drafts.clear();
            desk.plans.clear();
            desk.call = EMPTY_CALL;
            void onSignInAgain().catch(() => undefined);
          }}
          onStay={() => setEnded(false)}
        />
      ) : null}
      {leaving ? (
        <LeaveDialog
          begun={begun()}
          onLeave={() => onLeave('asked')}
          onStay={() => setLeaving(false)}
        />
      ) : null}
      <IdleWatch limits={idleLimits} channel={channel} onOver={() => onLeave('idle')} />
    </DeskContext.Provider>
  );
}

function useDeskOnce(
  { practice, api, signIn }: Pick<Props, 'practice' | 'api' | 'signIn'>,
  announce: (text: string) => void,
  onEnded: () => void,
): Desk {
  const desk = useRef<Desk | null>(null);
  desk.current ??= {
    api: watchSession(api, onEnded),
    practice,
    times: makeTimes(practice.timeZone),
    me: signIn.who(),
    announce,
    drafts: new Map(),
    plans: new Map(),
    call: EMPTY_CALL,
    lastList: { ids: [], fragment: fragmentOf(FIRST_ROUTE), opened: null, question: null },
  };
  return desk.current;
}

/** The browser asks before a begun decision or plan goes with the page. */
function useWarnBeforeLosing(unsaved: () => boolean) {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
}

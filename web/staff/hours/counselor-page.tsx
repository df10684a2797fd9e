import { useState } from 'preact/hooks';
import { readHours } from '../api/counselor-routes.ts';
import { useDesk } from '../parts/desk.ts';
import { Notice } from '../parts/notice.tsx';
import { useRole } from '../parts/people.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { useLoad } from '../parts/use-load.ts';
import { useTitle } from '../parts/use-title.ts';
import { fragmentOf } from '../state/route.ts';
import { momentWords } from '../words/wall-times.ts';
import type { CounselorRead } from './contract.ts';
import { FeedPanel } from './feed-panel.tsx';
import { draftOf, emptyDraft } from './hours-draft.ts';
import { HoursForm } from './hours-form.tsx';

/** One counselor's hours, to be read and changed. */
export function CounselorPage({ id }: { readonly id: string }) {
  const { api, me } = useDesk();
  const role = useRole();
  // The service has the last word; until the role is known the form is there.
  const readOnly = role === 'front-desk' || (role === 'counselor' && id !== me?.id);
  const { state, again, show } = useLoad(id, () => api.ask(readHours(id)));
  const [saved, setSaved] = useState(0);
  const heading = useTitle('Hours · Staff console', state.at);
  const isNew = state.at === 'failed' && state.why.is === 'not-found';
  const onSaved = (counselor: CounselorRead) => {
    show(counselor);
    setSaved(saved + 1);
  };
  return (
    <main class="view view-hours" id="main">
      <nav class="trail" aria-label="Way back">
        <a href={fragmentOf({ view: 'hours', counselorId: null })}>← Hours</a>
        {state.at === 'ready' ? (
          <a href={fragmentOf({ view: 'away', counselorId: id })}>Sick day or leave</a>
        ) : null}
      </nav>
      <h1 ref={heading} tabIndex={-1}>
        {state.at === 'ready' ? `Hours of ${state.value.name}` : 'Hours'}
      </h1>
      {state.at === 'loading' ? <Loading what="Reading the hours …" /> : null}
      {state.at === 'failed' && !isNew ? (
        <Failed why={state.why} onAgain={() => void again()} />
      ) : null}
      {state.at === 'ready' && readOnly ? <NotYours id={id} /> : null}
      {isNew && readOnly ? <p>Nobody with hours is here.</p> : null}
      {isNew && !readOnly ? (
        <HoursForm
          id={id}
          start={emptyDraft(id === me?.id ? (me.name ?? '') : '')}
          version={0}
          readOnly={false}
          onSaved={onSaved}
        />
      ) : null}
      {state.at === 'ready' ? (
        <>
          {saved > 0 ? <Notice kind="good" title="The hours are saved" /> : null}
          <Outside counselor={state.value} />
          <HoursForm
            key={state.value.version}
            id={id}
            start={draftOf(state.value)}
            version={state.value.version}
            readOnly={readOnly}
            onSaved={onSaved}
          />
          {readOnly ? null : <FeedPanel counselor={state.value} />}
        </>
      ) : null}
    </main>
  );
}

function NotYours({ id }: { readonly id: string }) {
  return (
    <Notice kind="info" title="To read only">
      <p>
        The counselor and administrators change these hours. When somebody is ill,{' '}
        <a href={fragmentOf({ view: 'away', counselorId: id })}>enter a sick day or leave</a>.
      </p>
    </Notice>
  );
}

/** What is booked stays booked; somebody has to look at it. */
function Outside({ counselor: { outside } }: { readonly counselor: CounselorRead }) {
  if (outside.length === 0) return null;
  return (
    <Notice kind="warn" title="Booked outside these hours">
      <p>These stay as they are until somebody moves them.</p>
      <ul class="lines-list">
        {outside.map(({ courseId, session, start }) => (
          <li key={`${courseId} ${session}`}>
            <a href={fragmentOf({ view: 'course', id: courseId })}>{momentWords(start)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

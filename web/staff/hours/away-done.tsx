import { Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { fragmentOf } from '../state/route.ts';
import { momentWords } from '../words/wall-times.ts';
import { AwayOffers } from './away-offers.tsx';
import type { AwayPreview, AwayReply } from './contract.ts';

type Outcome = AwayReply['done'][number]['outcome'];
const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  moved: 'Moved',
  cancelled: 'Cancelled',
  refused: 'Could not be changed: open the course',
  left: 'Still to settle: open the course',
};

/** What became of each session, and which openings are still to settle. */
export function AwayDone({
  preview,
  reply,
}: {
  readonly preview: AwayPreview;
  readonly reply: AwayReply;
}) {
  const isOpen = ({ outcome }: AwayReply['done'][number]) =>
    outcome === 'refused' || outcome === 'left';
  const isSettled = reply.offers.length === 0 && !reply.done.some(isOpen);
  return (
    <>
      <Notice
        kind={isSettled ? 'good' : 'warn'}
        title={isSettled ? 'The days are set' : 'The days are set; some are still to settle'}
        live
      />
      {reply.done.length === 0 && reply.offers.length === 0 ? null : (
        <Panel title={reply.done.length === 0 ? 'Still to settle' : 'What became of each'}>
          <DoneList done={reply.done} affected={preview.affected} />
          <AwayOffers offers={reply.offers} />
        </Panel>
      )}
    </>
  );
}

function DoneList({ done, affected }: Pick<AwayReply, 'done'> & Pick<AwayPreview, 'affected'>) {
  if (done.length === 0) return null;
  return (
    <ul class="away-list">
      {done.map(({ courseId, session, outcome }) => {
        const one = affected.find((each) => each.courseId === courseId && each.session === session);
        return (
          <li key={`${courseId} ${session}`}>
            <a href={fragmentOf({ view: 'course', id: courseId })}>
              <bdi>{one?.name ?? 'Course'}</bdi>
              {one ? `, ${momentWords(one.start)}` : ''}
            </a>
            <span>{OUTCOME_WORDS[outcome]}</span>
          </li>
        );
      })}
    </ul>
  );
}

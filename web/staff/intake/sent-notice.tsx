import { failureWords } from '../api/failure-words.ts';
import { Notice } from '../parts/notice.tsx';
import type { Sent } from './use-intake.ts';

/** What became of the decision that was sent; the place is always there, so that it is spoken. */
export function SentNotice({ sent }: { readonly sent: Sent }) {
  return <div role="status">{content(sent)}</div>;
}

function content(sent: Sent) {
  if (sent.is === 'saved')
    return (
      <Notice kind="good" title="The decision is recorded">
        <p>
          It stands above, with the suggestion beside it. What is mailed stands under “History”.
        </p>
      </Notice>
    );
  if (sent.is !== 'not-saved') return null;
  const { title, hint } = failureWords(sent.why);
  const reasons = sent.why.is === 'refused' ? sent.why.reasons : [];
  return (
    <Notice kind="warn" title={title}>
      <p>{hint}</p>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </Notice>
  );
}

import { useDesk } from '../parts/desk.ts';
import { courseMailWords, MAIL_KIND_WORDS, mailNeedsPhone } from '../words/mails.ts';
import type { CourseMail, Session } from './contract.ts';

/** Everything that was ever mailed about a session: the one that matters now in a line, the rest within. */
export function SessionMails({ session: { mails } }: { readonly session: Session }) {
  const { times } = useDesk();
  const shown = mails.find(mailNeedsPhone) ?? mails.find(isOpen) ?? mails.at(-1);
  if (shown === undefined) return null;
  const trouble = mailNeedsPhone(shown);
  return (
    <details class="session-mails">
      <summary>
        {MAIL_KIND_WORDS[shown.kind]}: {courseMailWords(shown)}
        {isOpen(shown) ? ` for ${times.date(shown.due)}` : ''}
        {trouble ? <span class="tag tag-mark">look</span> : null}
        {mails.length > 1 ? <span class="quiet"> · {mails.length} mails</span> : null}
      </summary>
      <MailList mails={mails} />
    </details>
  );
}

/** Mails one under another, as they were planned. */
export function MailList({ mails }: { readonly mails: readonly CourseMail[] }) {
  const { times } = useDesk();
  return (
    <ul class="course-mails">
      {mails.map((mail) => (
        <li key={`${mail.kind} ${mail.due} ${mail.state}`} data-mark={mailNeedsPhone(mail)}>
          <span>{MAIL_KIND_WORDS[mail.kind]}</span>
          <span>
            {courseMailWords(mail)}
            {mailNeedsPhone(mail) ? <span class="tag tag-mark">look</span> : null}
          </span>
          <span class="quiet">
            {mail.finishedAt === null
              ? `due ${times.moment(mail.due)}`
              : times.moment(mail.finishedAt)}
          </span>
        </li>
      ))}
    </ul>
  );
}

const isOpen = ({ state }: CourseMail) =>
  state === 'pending' || state === 'claimed' || state === 'unknown';

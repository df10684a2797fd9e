import type { Mail } from '../contract.ts';
import { useDesk } from '../parts/desk.ts';
import { Panel } from '../parts/panel.tsx';
import { MAIL_KIND_WORDS, mailTrouble, mailWords } from '../words/mails.ts';

export function MailsPanel({ mails }: { readonly mails: readonly Mail[] }) {
  return (
    <Panel title="Mail" name="mails">
      {mails.length === 0 ? <p class="quiet">No mail was planned.</p> : null}
      <ul class="mails">
        {mails.map((mail) => (
          <MailLine key={`${mail.kind} ${mail.due}`} mail={mail} />
        ))}
      </ul>
    </Panel>
  );
}

function MailLine({ mail }: { mail: Mail }) {
  const { times } = useDesk();
  const trouble = mailTrouble(mail);
  return (
    <li data-mark={trouble}>
      <span>{MAIL_KIND_WORDS[mail.kind]}</span>
      <span>
        {mailWords(mail)}
        {trouble ? <span class="tag tag-mark">look</span> : null}
      </span>
      <span class="quiet">
        {mail.finishedAt === null ? `due ${times.moment(mail.due)}` : times.moment(mail.finishedAt)}
      </span>
    </li>
  );
}

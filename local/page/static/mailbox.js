import { make, say } from './ask.js';
import { inWords } from './clock.js';
import { openMail } from './open-mail.js';

const find = (id) => document.getElementById(id);
/** What the mailbox held when it was last looked at; undefined before the first look. */
let shown;
let openId;

/** Shows the mails, newest first; redrawn only when there is something new, so that focus stays. */
export function showMails(mails) {
  if (shown?.length === mails.length && shown.at(-1)?.id === mails.at(-1)?.id) return;
  say('mail-news', newsOf(mails));
  shown = mails;
  draw();
}

function newsOf(mails) {
  if (mails.length === 0) return 'No mail yet. Send the intake form, and its mails arrive here.';
  const added = mails.length - (shown?.length ?? mails.length);
  if (added === 0) return '';
  return added === 1 ? '1 new mail.' : `${added} new mails.`;
}

/** Draws the list again, as after the zone of the practice became known. */
export function draw() {
  const focused = document.activeElement?.closest('[data-mail]')?.dataset.mail;
  find('mails').replaceChildren(...(shown ?? []).toReversed().map(line));
  if (focused) find('mails').querySelector(`[data-mail="${focused}"]`)?.focus();
}

function line(mail) {
  const button = make(
    'button',
    { type: 'button', 'data-mail': mail.id, 'aria-current': String(mail.id === openId) },
    make('span', { class: 'subject' }, mail.subject || '(no subject)'),
    make('span', { class: 'to' }, `to ${mail.to.join(', ')}`),
    make('time', { datetime: mail.sentAt }, inWords(new Date(mail.sentAt))),
  );
  button.addEventListener('click', () => open(mail));
  return make('li', {}, button);
}

function open(mail) {
  openId = mail.id;
  draw();
  const place = find('mail');
  openMail(place, mail);
  place.hidden = false;
  // On a phone the mail opens below the list, out of sight.
  if (place.getBoundingClientRect().top > innerHeight / 2) place.scrollIntoView();
}

export function showCounts(state) {
  const count = ([name, value]) => make('div', {}, make('dt', {}, name), make('dd', {}, value));
  find('counts').replaceChildren(...Object.entries(state).map(count));
}

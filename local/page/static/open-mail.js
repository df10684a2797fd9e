import { make } from './ask.js';
import { inWords } from './clock.js';

/** Shows one mail: who it is from and really went to, then any of its parts. */
export function openMail(place, mail) {
  const sheet = make('div', { class: 'sheet' });
  const views = viewsOf(mail).map(([name, show]) => {
    const button = make('button', { type: 'button', 'aria-pressed': 'false' }, name);
    button.addEventListener('click', () => {
      for (const other of views) other.setAttribute('aria-pressed', String(other === button));
      sheet.className = 'sheet';
      show(sheet);
    });
    return button;
  });
  place.replaceChildren(
    make('h3', {}, mail.subject || '(no subject)'),
    facts({ From: mail.from, To: mail.to.join(', '), Sent: inWords(new Date(mail.sentAt)) }),
    make('div', { class: 'views', role: 'group', 'aria-label': 'Parts of this mail' }, ...views),
    sheet,
  );
  views[0].click();
}

function viewsOf({ html, text, headers, attachments }) {
  const calendar = attachments.find(({ contentType }) => contentType.startsWith('text/calendar'));
  return [
    ...(html ? [['As it looks', (sheet) => sheet.replaceChildren(frame(html))]] : []),
    ['Text', (sheet) => showText(sheet, text)],
    ...(calendar ? [['Calendar', (sheet) => showText(sheet, calendar.content)]] : []),
    ['Headers', (sheet) => sheet.replaceChildren(facts(headers))],
    ...(attachments.length > 0
      ? [
          [
            `Attachments (${attachments.length})`,
            (sheet) => sheet.replaceChildren(files(attachments)),
          ],
        ]
      : []),
  ];
}

/** A mail may run nothing here; its links open in a tab of their own. */
function frame(html) {
  const sandbox = 'allow-popups allow-popups-to-escape-sandbox';
  const srcdoc = `<base target="_blank">${html}`;
  return make('iframe', { title: 'The mail as it looks', sandbox, srcdoc });
}

function showText(sheet, text) {
  sheet.classList.add('plain');
  sheet.replaceChildren(text || 'This mail has no text part.');
}

function facts(values) {
  const pairs = Object.entries(values).flatMap(([name, value]) => [
    make('dt', {}, name),
    make('dd', {}, value),
  ]);
  return make('dl', { class: 'facts' }, ...pairs);
}

function files(attachments) {
  return make('ul', {}, ...attachments.map((attachment) => make('li', {}, fileLink(attachment))));
}

function fileLink({ filename, contentType, content }) {
  const bytes = contentType.startsWith('text/')
    ? content
    : Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  const href = URL.createObjectURL(new Blob([bytes], { type: contentType }));
  return make(
    'a',
    { href, download: filename || 'attachment' },
    `${filename || 'a part of the mail'} (${contentType})`,
  );
}

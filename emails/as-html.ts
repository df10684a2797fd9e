import { escapeHtml } from './escape-html.ts';
import type { Block, Line, Message, MessageLink, Row } from './message.ts';
import { STYLE } from './style.ts';

/** The message as a page of its own, which reads in order without its style too. */
export function asHtml(message: Message): string {
  const { language, subject } = message;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${STYLE}</style>
</head>
<body>
<div class="letter" role="article" lang="${language}" aria-label="${escapeHtml(subject)}">
${insides(message).join('\n')}
</div>
</body>
</html>
`;
}

function insides(message: Message): readonly string[] {
  const {
    heading,
    paragraphs,
    blocks = [],
    link,
    notes = [],
    signature,
    aside,
    footer = [],
  } = message;
  return [
    `<h1>${escapeHtml(heading)}</h1>`,
    ...paragraphs.map(paragraph),
    ...blocks.flatMap(blockAsHtml),
    ...(link ? [`<p>${anchor(link, 'button')}</p>`] : []),
    ...notes.map(paragraph),
    `<p class="signature">${signature.map(asWords).join('<br>\n')}</p>`,
    ...(aside
      ? [`<p class="aside">${asWords(aside.words)}<br>\n${anchor(aside.link, 'plain')}</p>`]
      : []),
    ...footer.map((words) => `<p class="footer">${asWords(words)}</p>`),
  ];
}

const paragraph = (words: string): string => `<p>${asWords(words)}</p>`;

const anchor = ({ text, address }: MessageLink, look: 'button' | 'plain'): string =>
  `<a class="${look}" href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;

function blockAsHtml({ title, rows }: Block): readonly string[] {
  return [
    ...(title ? [`<h2>${escapeHtml(title)}</h2>`] : []),
    `<ul class="rows">\n${rows.map(rowAsHtml).join('\n')}\n</ul>`,
  ];
}

function rowAsHtml([first, ...rest]: Row): string {
  const head = first === undefined ? [] : [`<strong>${lineAsHtml(first)}</strong>`];
  return `<li>${[...head, ...rest.map(lineAsHtml)].join('<br>\n')}</li>`;
}

const lineAsHtml = (line: Line): string =>
  typeof line === 'string'
    ? asWords(line)
    : anchor({ text: line.address, address: line.address }, 'plain');

/** A telephone number stays on one line. */
const asWords = (text: string): string =>
  escapeHtml(text).replace(/[+\d][\d().-]{5,30}\d/g, '<span class="number">$&</span>');

import type { Language } from '../domain/practice/languages.ts';
import { escapeHtml } from './escape-html.ts';
import { STYLE } from './style.ts';

/** One mail, said once; `layOut` makes both of its forms from it. */
export type Message = {
  readonly language: Language;
  readonly subject: string;
  /** The first line: what a phone shows beside the subject. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** The one thing to do, when there is one. */
  readonly link?: { readonly text: string; readonly address: string } | undefined;
  /** Comes after the link. */
  readonly notes?: readonly string[] | undefined;
  readonly signature: readonly string[];
  /** Help for bad moments: the same for everyone, so that it says nothing about anyone. */
  readonly footer?: readonly string[] | undefined;
};

export type RenderedMail = {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
};

/**
 * Lays a message out as HTML and as text. Everything is escaped here and nowhere else; there is
 * no image, no script and nothing to fetch, so opening the mail tells nobody that it was opened.
 */
export function layOut(message: Message): RenderedMail {
  return { subject: message.subject, html: asHtml(message), text: asText(message) };
}

function asHtml(message: Message): string {
  const {
    language,
    subject,
    heading,
    paragraphs,
    link,
    notes = [],
    signature,
    footer = [],
  } = message;
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
${[
  `<h1>${escapeHtml(heading)}</h1>`,
  ...paragraphs.map((words) => `<p>${asWords(words)}</p>`),
  ...(link ? [button(link)] : []),
  ...notes.map((words) => `<p>${asWords(words)}</p>`),
  `<p class="signature">${signature.map(asWords).join('<br>\n')}</p>`,
  ...footer.map((words) => `<p class="footer">${asWords(words)}</p>`),
].join('\n')}
</div>
</body>
</html>
`;
}

function button({ text, address }: { readonly text: string; readonly address: string }): string {
  return `<p><a class="button" href="${escapeHtml(address)}">${escapeHtml(text)}</a></p>`;
}

/** A telephone number stays on one line. */
const asWords = (text: string): string =>
  escapeHtml(text).replace(/[+\d][\d().-]{5,30}\d/g, '<span class="number">$&</span>');

function asText(message: Message): string {
  const { heading, paragraphs, link, notes = [], signature, footer = [] } = message;
  return [
    heading,
    ...paragraphs,
    ...(link ? [`${link.text}:\n${link.address}`] : []),
    ...notes,
    signature.join('\n'),
    ...footer,
  ]
    .join('\n\n')
    .concat('\n');
}

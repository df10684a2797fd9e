import type { Block, Line, Message, MessageLink, Row } from './message.ts';

/** The message as plain text: paragraphs and rows with an empty line between them. */
export function asText(message: Message): string {
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
    heading,
    ...paragraphs,
    ...blocks.flatMap(blockAsText),
    ...(link ? [linkAsText(link)] : []),
    ...notes,
    signature.join('\n'),
    ...(aside ? [aside.words, linkAsText(aside.link)] : []),
    ...footer,
  ]
    .join('\n\n')
    .concat('\n');
}

const linkAsText = ({ text, address }: MessageLink): string => `${text}:\n${address}`;

/** A list of single lines reads as one; rows of several lines stand apart. */
function blockAsText({ title, rows }: Block): readonly string[] {
  const separate = rows.some((row) => row.length > 1);
  const lines = rows.map(rowAsText);
  return [...(title ? [title] : []), ...(separate ? lines : [lines.join('\n')])];
}

const rowAsText = (row: Row): string => row.map(lineAsText).join('\n');

const lineAsText = (line: Line): string => (typeof line === 'string' ? line : line.address);

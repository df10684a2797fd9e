/** What a person sees of the HTML, tags taken away. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<span class="number">|<\/span>/g, '')
    .replace(/<style>.*?<\/style>|<title>.*?<\/title>|<[^>]+>/gs, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** The text part without the addresses that its links name; HTML has them behind the words. */
export const wordsOfText = (text: string): string =>
  text
    .replace(/:\nhttps?:\S+/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Where a mail leads. */
export const addressesIn = (html: string): readonly string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) =>
    (address ?? '').replaceAll('&amp;', '&'),
  );

import type { CrisisLine, CrisisLink } from './crisis-links.ts';

/** What one language says while the script is on its way, or for good where it is blocked. */
export type BeforeScript = {
  readonly language: string;
  readonly waiting: string;
  readonly instead: string;
  readonly call: CrisisLink;
  readonly helpTitle: string;
  readonly emergency: string;
  readonly lines: readonly CrisisLine[];
};

export type PageHtml = {
  readonly language: string;
  readonly title: string;
  readonly heading: string;
  readonly script: string;
  readonly style: string | undefined;
  /** Scripts that the first will ask for. */
  readonly next: readonly string[];
  /** Staff pages are nothing for a search engine. */
  readonly listed: boolean;
  readonly before: readonly BeforeScript[];
};

/** A quiet leaf-green dot, in the page itself so that no second request is made for it. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='7' fill='%232c6657'/%3E%3C/svg%3E";

/** A page as it arrives: heading, phone and crisis help are there before, and without, any script. */
export const pageHtml = (page: PageHtml): string => `<!doctype html>
<html lang="${escaped(page.language)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="format-detection" content="telephone=no" />
    <meta name="theme-color" media="(prefers-color-scheme: light)" content="#faf6f0" />
    <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#191a18" />${
      page.listed
        ? `
    <meta name="description" content="${escaped(page.title)}" />`
        : `
    <meta name="robots" content="noindex" />`
    }
    <title>${escaped(page.title)}</title>
    <link rel="icon" href="${ICON}" />${
      page.style === undefined
        ? ''
        : `
    <link rel="stylesheet" href="${page.style}" />`
    }
    <script type="module" src="${page.script}"></script>${page.next.map(ahead).join('')}
  </head>
  <body>
    <div id="app">
      <main class="page">
        <h1>${escaped(page.heading)}</h1>${page.before.map(section).join('')}
      </main>
    </div>
  </body>
</html>
`;

const ahead = (script: string) => `
    <link rel="modulepreload" href="${script}" />`;

const section = (words: BeforeScript) => `
        <section class="stack" lang="${escaped(words.language)}">
          <p>${escaped(words.waiting)}</p>
          <p>${escaped(words.instead)}</p>
          <p>${link(words.call)}</p>
          <div class="crisis">
            <h2>${escaped(words.helpTitle)}</h2>
            <p class="crisis__danger">${escaped(words.emergency)}</p>
            <ul class="crisis__lines">${words.lines.map(line).join('')}
            </ul>
          </div>
        </section>`;

const line = ({ name, links }: CrisisLine) => `
              <li>
                <span class="crisis__name">${escaped(name)}</span>
                <span class="crisis__ways">${links.map(link).join(' ')}</span>
              </li>`;

const link = ({ href, says }: CrisisLink) =>
  `<a class="crisis__way" href="${escaped(href)}" rel="noreferrer">${escaped(says)}</a>`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

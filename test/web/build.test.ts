import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWeb } from '../../web/build.ts';
import { settings } from './intake/practice.ts';

/** What a page may weigh on its first load, all together and compressed: clients', and the staff's. */
const BUDGET = 60_000;
const STAFF_BUDGET = 250_000;

let folder: string;
let out: string;
const practiceFile = () => join(folder, 'practice.json');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'web-build-'));
  out = join(folder, 'web');
  const practice = { ...settings, name: 'Oak & Elm <Counseling>', phone: '555-010-0142' };
  await writeFile(practiceFile(), JSON.stringify(practice));
  await buildWeb({ outDir: out, practiceFile: practiceFile() });
});
afterAll(() => rm(folder, { recursive: true }));

const read = (file: string) => readFile(join(out, file), 'utf8');

const NAMED = ['index.html', 'staff/index.html'];

test.each(NAMED)('%s shows the practice’s name before any script', async (page) => {
  expect(await read(page)).toContain('Oak &amp; Elm &lt;Counseling&gt;');
});

test.each([
  ['visit/index.html', 'Your appointment'],
  ['offer/index.html', 'A time for an appointment'],
  ['receipt/index.html', 'Your form'],
])('%s names the practice nowhere, not even in what it loads', async (page, title) => {
  const html = await read(page);
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => String(file));
  const loaded = await Promise.all(named.map(read));
  expect(loaded.join('')).toContain('555-010-0142');
  for (const text of [html, ...loaded]) expect(text).not.toMatch(/Oak|Elm|Counseling/);
  expect(html).toContain(`<title>${title}</title>`);
  expect(html).not.toMatch(/suicid|lifeline</i);
});

test.each(['index.html', 'visit/index.html', 'offer/index.html', 'receipt/index.html'])(
  '%s leads to somebody who speaks the reader’s language',
  async (page) => {
    const html = await read(page);
    expect(html).toContain('Text HOME to 741741');
    expect(html).toContain('Text 988');
    expect(html).toContain('Llame al 988 y oprima 2');
    expect(html).toContain('Escriba AYUDA al 988');
    expect(html).not.toContain('Escriba HOME');
  },
);

describe.each([...NAMED, 'visit/index.html', 'offer/index.html', 'receipt/index.html'])(
  '%s as it is built',
  (page) => {
    test('shows phone and crisis lines before any script', async () => {
      const html = await read(page);
      expect(html).toContain('555-010-0142');
      expect(html).toContain('href="tel:988"');
      expect(html).toContain('href="sms:741741"');
    });

    test('needs nothing that its security policy forbids', async () => {
      const html = await read(page);
      expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
      for (const script of html.match(/<script[^>]*>/g) ?? [])
        expect(script).toMatch(/src="\/assets\//);
    });

    test('loads only files that are there, named by their content', async () => {
      const html = await read(page);
      const files = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => String(file));
      expect(files.length).toBeGreaterThanOrEqual(2);
      for (const file of files) {
        expect(file).toMatch(/^assets\/.+-[A-Z0-9]{8}\.(js|css)$/);
        expect((await read(file)).length).toBeGreaterThan(0);
      }
    });
  },
);

test.each(['index.html', 'visit/index.html', 'offer/index.html', 'receipt/index.html'])(
  '%s says in each of its languages what to do without script',
  async (page) => {
    const html = await read(page);
    for (const language of settings.languages) expect(html).toContain(`lang="${language}"`);
  },
);

test.each([
  ['the form', 'index.html', BUDGET],
  ['the page of appointments', 'visit/index.html', BUDGET],
  ['the page of an opening', 'offer/index.html', BUDGET],
  ['the page of a request', 'receipt/index.html', BUDGET],
  ['the staff console', 'staff/index.html', STAFF_BUDGET],
])('the first load of %s stays within its weight', async (_what, page, budget) => {
  const html = await read(page);
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => String(file));
  const sources = [html, ...(await Promise.all(named.map(read)))];
  const others = (await chunksOf(sources, 'messages.en')).filter((file) => !named.includes(file));
  const loaded = await Promise.all(others.map(read));
  const bytes = [...sources, ...loaded].map((text) => gzipSync(text, { level: 9 }).length);
  expect(bytes.reduce((sum, one) => sum + one)).toBeLessThan(budget);
});

test('a broken practice file is refused', async () => {
  const broken = join(folder, 'broken.json');
  await writeFile(broken, '{"name": ""}');
  await expect(buildWeb({ outDir: out, practiceFile: broken })).rejects.toThrow(/name/);
});

/** Named by an import that runs with the page; `import("./x.js")` waits until it is called. */
const isLoadedAtOnce = (script: string, file: string) =>
  script.includes(`from"./${file}"`) || script.includes(`import"./${file}"`);

/** The pieces the form loads by itself: one language, and what the languages share. */
async function chunksOf(sources: readonly string[], language: string): Promise<string[]> {
  const all = (await readdir(join(out, 'assets'))).filter((file) => file.endsWith('.js'));
  const script = sources.join('\n');
  return all
    .filter((file) => isLoadedAtOnce(script, file) || file.startsWith(language))
    .map((file) => `assets/${file}`);
}

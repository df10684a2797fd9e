import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { STORIES } from '../../support/stories.ts';

const COMMAND = path.resolve('local/commands/suggest.ts');

type Run = { readonly lines: readonly unknown[]; readonly said: string; readonly exit: number };

const startSuggest = (env: Record<string, string> = {}) =>
  spawn(process.execPath, [COMMAND], { env: { ...process.env, ...env } });

async function suggestAll(input: string, env?: Record<string, string>): Promise<Run> {
  const command = startSuggest(env);
  let [out, said] = ['', ''];
  command.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  command.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  command.stdin.end(input);
  const exit = await new Promise<number>((resolve) =>
    command.on('close', (code) => resolve(code ?? -1)),
  );
  const lines = out.split('\n').filter((line) => line !== '');
  return { lines: lines.map((line) => JSON.parse(line) as unknown), said, exit };
}

const asLines = (...intakes: readonly unknown[]) =>
  intakes
    .map((intake) => `${typeof intake === 'string' ? intake : JSON.stringify(intake)}\n`)
    .join('');

async function withPractice<Result>(
  change: Record<string, unknown>,
  use: (env: Record<string, string>) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'practice-'));
  const settings = JSON.parse(readFileSync('practice.json', 'utf8')) as object;
  const file = path.join(folder, 'practice.json');
  writeFileSync(file, JSON.stringify({ ...settings, ...change }));
  try {
    return await use({ PRACTICE_FILE: file });
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('suggesting a focus for each line', () => {
  test('answers line by line, in order, with exactly the agreed fields', async () => {
    const [bereaved] = STORIES;
    const { lines, said, exit } = await suggestAll(
      asLines(
        { id: 'a', answers: { focus: bereaved?.answers } },
        { id: 'b', narrative: 'My wife and I fight every night. Some days I want to die.' },
        { id: 'c', answers: {}, narrative: '' },
        { id: 'd' },
      ),
    );
    expect(lines).toMatchObject([
      { id: 'a', primary: 'grief', secondary: null, strength: 'clear', riskHints: [] },
      {
        id: 'b',
        primary: 'role_dispute',
        strength: 'tentative',
        riskHints: [{ kind: 'suicide_passive', phrase: 'days I want to die' }],
      },
      { id: 'c', primary: 'none', strength: 'unclear', evidence: [] },
      { id: 'd', primary: 'none', strength: 'unclear', evidence: [] },
    ]);
    expect(Object.keys(lines[0] as object)).toEqual(
      'id primary secondary strength evidence riskHints ruleVersion'.split(' '),
    );
    expect([said, exit]).toEqual(['', 0]);
  });

  test('reads the circle and the line as well', async () => {
    const focus = { lifeChanges: [], troubleWith: 'no', longing: 3, closenessToThem: 'close' };
    const inventory = { people: [{ name: 'Nan', standing: 'died', ring: 1, when: '2026-03' }] };
    const timeline = { events: [], onset: '2026-04' };
    const { lines } = await suggestAll(
      asLines(
        { id: 'told', answers: { focus, inventory, timeline } },
        { id: 'untold', answers: { focus } },
      ),
    );
    expect(lines).toMatchObject([
      { id: 'told', primary: 'grief' },
      { id: 'untold', primary: 'none' },
    ]);
  });

  test('a bad line gets its reason, the others their answer, and the end is no success', async () => {
    const { lines, said, exit } = await suggestAll(
      asLines(
        'not json',
        { id: 'a', narrative: 'We argue all the time, my husband and I.' },
        { id: 'b', answers: { focus: { longing: 7 } } },
        { id: 'c', surprise: true },
        { id: 'd', answers: { mood: 'low' } },
        { narrative: 'I have no id' },
        '[]',
        { id: 'e', narrative: 42 },
      ),
    );
    expect(lines).toMatchObject([
      { id: null, error: 'is not JSON' },
      { id: 'a', primary: 'role_dispute' },
      { id: 'b', error: expect.stringContaining('answers.focus.longing') as string },
      { id: 'c', error: expect.stringContaining('surprise') as string },
      { id: 'd', error: expect.stringContaining('answers.mood') as string },
      { id: null, error: expect.stringContaining('id') as string },
      { id: null, error: expect.any(String) as string },
      { id: 'e', error: expect.stringContaining('narrative') as string },
    ]);
    expect(said).toContain('7 lines');
    expect(exit).toBe(1);
  });

  test('blank lines and a missing last line end are no fault, and no input is no output', async () => {
    const { lines, exit } = await suggestAll('\n{"id":"a"}\n\r\n  \n{"id":"b"}');
    expect(lines).toMatchObject([{ id: 'a' }, { id: 'b' }]);
    expect(exit).toBe(0);
    expect(await suggestAll('')).toEqual({ lines: [], said: '', exit: 0 });
  });

  test('a narrative of 20,000 characters, in any script, is answered', async () => {
    const { lines, exit } = await suggestAll(
      asLines(
        { id: 'long', narrative: 'my husband never listens and '.repeat(700) },
        { id: 'emoji', narrative: '😭'.repeat(10_000) },
        { id: 'other', narrative: 'とても悲しいです。'.repeat(2_000) },
      ),
    );
    expect(lines).toMatchObject([
      { id: 'long', primary: 'role_dispute' },
      { id: 'emoji', primary: 'none' },
      { id: 'other', primary: 'none' },
    ]);
    expect(exit).toBe(0);
  });

  test('a line is answered before the next one comes: nothing is piled up', async () => {
    const command = startSuggest();
    const answers = createInterface({ input: command.stdout })[Symbol.asyncIterator]();
    for (const id of ['first', 'second', 'third']) {
      command.stdin.write(asLines({ id }));
      const answer = await answers.next();
      expect(JSON.parse(String(answer.value))).toMatchObject({ id });
    }
    command.stdin.end();
    expect((await answers.next()).done).toBe(true);
  });
});

describe('the practice’s settings', () => {
  const lost = {
    id: 'a',
    answers: {
      focus: {
        someoneDied: 'no',
        aroundThen: ['big-change'],
        eventTiming: { 'big-change': 'same-time' },
        lifeChanges: ['break-up'],
        missLifeBefore: 4,
        wish: 'coping-with-a-loss',
      },
    },
  };

  test('decide whether a loss without a death is grief', async () => {
    const under = (griefScope: string) =>
      withPractice({ griefScope }, (env) => suggestAll(asLines(lost), env));
    expect((await under('death')).lines).toMatchObject([{ primary: 'role_transition' }]);
    expect((await under('any-loss')).lines).toMatchObject([{ primary: 'grief' }]);
  });

  test('that are broken give one clear line and no answer', async () => {
    const { lines, said, exit } = await withPractice({ griefScope: 'sorrow' }, (env) =>
      suggestAll(asLines(lost), env),
    );
    expect(lines).toEqual([]);
    expect(said).toMatch(/^practice\.json: griefScope .*\n$/);
    expect(exit).toBe(1);
  });
});

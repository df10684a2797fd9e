import { expect, test } from 'vitest';
import { linesOf } from '../../../local/commands/lines.ts';

async function* chunksOf(...chunks: readonly (string | Buffer)[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function all(chunks: AsyncIterable<Buffer>, longest?: number) {
  const lines: string[] = [];
  for await (const line of linesOf(chunks, longest)) {
    lines.push(line.kind === 'line' ? line.text : `(${line.kind})`);
  }
  return lines;
}

test('a line may come in many pieces, and a piece may hold many lines', async () => {
  expect(await all(chunksOf('on', 'e\ntwo\nth', 'ree'))).toEqual(['one', 'two', 'three']);
});

test('a letter that is cut in two by the stream stays whole', async () => {
  const bytes = Buffer.from('señal\n');
  expect(await all(chunksOf(bytes.subarray(0, 3), bytes.subarray(3)))).toEqual(['señal']);
});

test('a byte order mark before the first line is no part of it', async () => {
  expect(await all(chunksOf('\uFEFFone\ntwo'))).toEqual(['one', 'two']);
});

test('a line that never ends is given up, and the next one is read', async () => {
  const chunks = chunksOf('x'.repeat(8), 'x'.repeat(8), 'x'.repeat(8), '\nnext\n', 'y'.repeat(30));
  expect(await all(chunks, 10)).toEqual(['(too-long)', 'next', '(too-long)']);
});

test('the stream is read no faster than its lines are taken', async () => {
  let read = 0;
  async function* endless() {
    for (;;) yield Buffer.from(`line ${(read += 1)}\n`);
  }
  const lines = linesOf(endless());
  await lines.next();
  await lines.next();
  expect(read).toBe(2);
  await lines.return(undefined);
});

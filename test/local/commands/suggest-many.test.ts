import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';

const COMMAND = path.resolve('local/commands/suggest.ts');
const HEAP_TELLER = path.resolve('test/support/tell-heap.mjs');

/** Intakes of every kind that a run may meet, none like the one before. */
const KINDS: readonly ((at: number) => unknown)[] = [
  (at) => ({ narrative: `My wife and I argue about bill number ${at}.` }),
  () => ({ narrative: '' }),
  (at) => ({ narrative: `Ich bin seit Tag ${at} sehr traurig und schlafe schlecht.` }),
  (at) => ({ narrative: `😭😭 ${'💔'.repeat(at % 50)}` }),
  (at) => ({ narrative: `I HAVE NO FRIENDS, NOT ONE OF ${at}!!!` }),
  () => ({ answers: { focus: { someoneDied: 'no', troubleWith: 'partner' } } }),
  (at) => ({ narrative: `Estoy muy solo desde hace ${at} días y no tengo amigos.` }),
  (at) => ({ narrative: `You useless idiots, I hope number ${at} of you reads this.` }),
  () => ({ answers: {} }),
];
const MANY = 1000;
const WARM = 200;

/** Answers intakes in one process, and gives its heap after a collection when so many were answered. */
async function heapsAt(counts: readonly number[]): Promise<readonly number[]> {
  const command = spawn(process.execPath, ['--expose-gc', '--import', HEAP_TELLER, COMMAND], {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
  const { stdin, stdout } = command;
  if (!stdin || !stdout) throw new Error('The command has no streams');
  const answers = createInterface({ input: stdout })[Symbol.asyncIterator]();
  const heaps: number[] = [];
  for (let at = 1; at <= MANY; at += 1) {
    const intake = { id: `n${at}`, ...(KINDS[at % KINDS.length]?.(at) as object) };
    stdin.write(`${JSON.stringify(intake)}\n`);
    expect(JSON.parse(String((await answers.next()).value))).toMatchObject({ id: `n${at}` });
    if (counts.includes(at)) {
      command.send('heap?');
      const [heap] = (await once(command, 'message')) as [number];
      heaps.push(heap);
    }
  }
  command.disconnect();
  stdin.end();
  const [exit] = (await once(command, 'exit')) as [number];
  expect(exit).toBe(0);
  return heaps;
}

test('a thousand intakes in one run leave no more in memory than two hundred', async () => {
  const [early = 0, late = Infinity] = await heapsAt([WARM, MANY]);
  expect(late / early).toBeLessThan(1.1);
}, 900_000);

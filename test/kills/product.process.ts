import { claimDataDir } from '../../local/engine/data-dir.ts';
import { openListener } from '../../local/listener.ts';
import { startProduct } from '../../local/product.ts';

/*
 * The local product in a process of its own, on an assembly that is built already. It tells where it
 * is served; with the word `throttled` it enforces the throttles of the template; it ends one of its functions' sandboxes whenever it is sent a number from 0 up to 1.
 */

export type Told = { readonly origin: string } | { readonly terminated: boolean };

process.env['TZ'] = 'UTC';
const [assemblyFolder = '', dataDir = '', word] = process.argv.slice(2);
const throttled = word === 'throttled';

await claimDataDir(dataDir);
const listener = await openListener(0);
const { origin } = listener;
const product = await startProduct({
  ...{ assemblyFolder, dataDir, origin, throttled },
  say: console.error,
});
listener.answerWith(product.handle);
const tell = (told: Told) => process.send?.(told);
process.on('message', (random: number) => {
  const pick = (from: number) => Math.floor(random * from);
  tell({ terminated: product.engine.lambdas.terminateOne(pick) });
});
process.once('disconnect', () => process.exit(1));
tell({ origin });

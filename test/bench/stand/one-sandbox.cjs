'use strict';
/*
 * A fresh process as a sandbox of Lambda's is one: loads the bundle, handles the first event, then the
 * others, and says on standard output what that cost. Plain JavaScript, so that reading it costs nothing.
 *
 *   node one-sandbox.cjs BUNDLE EVENTS.json
 */
const { readFileSync, writeSync } = require('node:fs');

const [, , bundle, eventsFile] = process.argv;
const events = JSON.parse(readFileSync(eventsFile, 'utf8'));
const since = ({ cpu, wall }) => {
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1000, wall: performance.now() - wall };
};
const now = () => ({ cpu: process.cpuUsage(), wall: performance.now() });

async function run() {
  const born = now();
  const { handler } = require(bundle);
  const load = since(born);
  const first = await handler(events[0], { awsRequestId: 'bench' });
  const cold = since(born);
  const undici = process.moduleLoadList.some((name) => name.includes('undici'));
  const afterwards = now();
  const answers = [first];
  for (const event of events.slice(1))
    answers.push(await handler(event, { awsRequestId: 'bench' }));
  const warm = since(afterwards);
  writeSync(1, JSON.stringify({ load, cold, warm, undici, answers }));
  process.exit(0);
}

run().catch((error) => {
  console.error(error);
  process.exit(1);
});

import { ask, say } from './ask.js';
import { showClock, useZone, watchClock } from './clock.js';
import { showFaults, watchFaults } from './faults.js';
import { draw, showCounts, showMails } from './mailbox.js';

const EVERY = 3000;
const offline = 'The product does not answer. Is it still running?';

async function refresh() {
  try {
    const paths = ['mail', 'state', 'clock', 'due', 'faults'].map((name) => `/local/${name}`);
    const [mails, state, clock, due, faults] = await Promise.all(paths.map((path) => ask(path)));
    showMails(mails);
    showCounts(state);
    showClock(clock, due);
    showFaults(faults);
  } catch {
    say('alarm', offline);
  }
}

async function refreshForEver() {
  if (!document.hidden) await refresh();
  setTimeout(refreshForEver, EVERY);
}

useZone(undefined);
watchClock(refresh);
watchFaults();
void refreshForEver();
ask('/api/practice').then(
  ({ name, timeZone }) => {
    say('practice', name);
    useZone(timeZone);
    draw();
  },
  () => undefined,
);

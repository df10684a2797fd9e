import { ask, make, say } from './ask.js';

const SECOND = 1000;
const ISO = { minutes: ['PT', 'M'], hours: ['PT', 'H'], days: ['P', 'D'], weeks: ['P', 'W'] };
const AGO = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const STEPS = [
  ['day', 86_400 * SECOND],
  ['hour', 3_600 * SECOND],
  ['minute', 60 * SECOND],
];

const find = (id) => document.getElementById(id);
/** How far the machine's clock is ahead of this browser's. */
let ahead = 0;
let timeZone;

const DAY = { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' };
const TIME = { hour: 'numeric', minute: '2-digit' };
const write = (instant, style) =>
  new Intl.DateTimeFormat('en-US', { ...style, timeZone }).format(instant);

/** Writes an instant as people at the practice read it. */
export function inWords(instant) {
  return write(instant, { ...DAY, ...TIME });
}

export function useZone(zone) {
  timeZone = zone;
  say('zone', zone ? `at the practice (${zone})` : 'in your own time zone');
}

export function showClock({ now }, { due }) {
  ahead = new Date(now).getTime() - Date.now();
  tick();
  const times = new Map();
  for (const time of due) times.set(time, (times.get(time) ?? 0) + 1);
  const nothing = [make('li', { class: 'soft' }, 'Nothing is waiting to be sent.')];
  const lines = [...times].map(([time, count]) => dueLine(new Date(time), count));
  find('due').replaceChildren(...(lines.length > 0 ? lines : nothing));
}

function dueLine(time, count) {
  const mails = count === 1 ? '1 mail' : `${count} mails`;
  const when = make('span', { class: 'soft' }, relative(time.getTime() - Date.now() - ahead));
  return make('li', {}, `${inWords(time)} · ${mails}`, when);
}

function relative(ms) {
  if (ms < 30 * SECOND) return 'now';
  const [unit, size] = STEPS.find(([, length]) => ms >= length) ?? ['minute', 60 * SECOND];
  return AGO.format(Math.round(ms / size), unit);
}

function tick() {
  const now = new Date(Date.now() + ahead);
  const hour = make('span', { class: 'hour' }, write(now, TIME));
  find('now').replaceChildren(hour, write(now, { ...DAY, weekday: 'long', month: 'long' }));
  find('now').dateTime = now.toISOString();
}

/** Lets the clock be moved, and calls back once everything on the way has been sent. */
export function watchClock(moved) {
  setInterval(tick, SECOND);
  for (const button of document.querySelectorAll('[data-advance]')) {
    button.addEventListener('click', () => move(button.dataset.advance, moved));
  }
  find('advance').addEventListener('submit', (event) => {
    event.preventDefault();
    const [start, end] = ISO[find('unit').value];
    void move(`${start}${find('amount').value}${end}`, moved);
  });
}

async function move(advance, moved) {
  const buttons = document.querySelectorAll('[data-advance], #advance button');
  const focused = document.activeElement;
  say('clock-news', 'Moving, and sending what falls due on the way …');
  for (const button of buttons) button.disabled = true;
  try {
    const { now } = await ask('/local/clock', { advance });
    say('clock-news', `Now it is ${inWords(new Date(now))}.`);
  } catch (fault) {
    say('clock-news', `The clock did not move: ${fault.message}`);
  }
  for (const button of buttons) button.disabled = false;
  focused?.focus();
  await moved();
}

import { type Fates, READING, REPEATABLE, SENDING, WRITING } from '../engine/faults.ts';
import { call } from '../engine/call.ts';
import type { Life } from '../life.ts';
import type { Ports } from './port-types.ts';

const WRITES: ReadonlySet<string> = new Set([
  ...['inbox.receive', 'desk.acknowledge', 'desk.clear', 'desk.decide', 'desk.recordRead'],
  ...['desk.withdraw', 'desk.putRight', 'drafts.begin', 'drafts.save', 'drafts.askLink'],
  ...['drafts.planMail', 'drafts.send'],
  ...['courses.write', 'clients.setReminders', 'clients.setFeed', 'clients.changeContact'],
  ...['counselors.save', 'counselors.setFeed', 'jobs.finish', 'offers.write'],
  'mails.noteAddressFault',
  ...['holds.write', 'replays.note', 'replays.forget', 'replays.count'],
  ...['personRecords.correct', 'personRecords.setHolds', 'personRecords.orderDeletion'],
  ...['removal.stop', 'removal.begin', 'removal.removeRest', 'removal.finish'],
]);
/** Written by one update, which the client repeats where no answer came. */
const REPEATED: ReadonlySet<string> = new Set(['mails.claim', 'mails.replace']);
/** Read from an index, which may lag. */
const INDEXED: ReadonlySet<string> = new Set([
  ...['mails.findDue', 'desk.list', 'courses.list', 'courses.sessionsBetween', 'courses.mailsOf'],
  'offers.ahead',
]);

/** Read as they are, with lists that come from an index. */
const LISTING: ReadonlySet<string> = new Set([
  ...['personRecords.find', 'removal.find', 'removal.removeRest', 'offers.waiting'],
]);

function fatesOf(name: string): Fates {
  if (name === 'mailer.send') return SENDING;
  if (REPEATED.has(name)) return REPEATABLE;
  return WRITES.has(name) ? WRITING : READING;
}

/** The ports of whichever sandbox uses them, each with the conditions and the faults of the real one. */
export const simulatedPorts = (): Ports => ({
  inbox: port('inbox'),
  desk: port('desk'),
  drafts: port('drafts'),
  courses: port('courses'),
  clients: port('clients'),
  counselors: port('counselors'),
  jobs: port('jobs'),
  offers: port('offers'),
  links: port('links'),
  mails: port('mails'),
  holds: port('holds'),
  replays: port('replays'),
  personRecords: port('personRecords'),
  removal: port('removal'),
  mailer: port('mailer'),
});

type Method = (...args: readonly unknown[]) => Promise<unknown>;

function port<Name extends keyof Ports>(name: Name): Ports[Name] {
  const methods = new Map<string, Method>();
  return new Proxy({} as Ports[Name], {
    get: (_target, method: string) => {
      const known = methods.get(method) ?? methodOf(name, method);
      methods.set(method, known);
      return known;
    },
  });
}

function portsFor(port: string, life: Life): Ports {
  if (INDEXED.has(port)) return life.indexPorts();
  return LISTING.has(port) ? life.listingPorts() : life.ports;
}

function methodOf(name: keyof Ports, method: string): Method {
  const port = `${name}.${method}`;
  const fates = fatesOf(port);
  return (...args) =>
    call({ port, args, fates }, (sandbox) => {
      const { life } = sandbox;
      const ports = portsFor(port, life);
      const perform = Reflect.get(ports[name], method) as Method;
      return life.observe({ sandbox, port, args }, () => perform(...args));
    });
}

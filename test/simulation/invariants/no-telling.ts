import type { Invariant } from '../life.ts';

/** Stands in every name, address of a home and story that a client of a simulated life writes. */
export const CANARY = 'zyxcanary';
const TELLS = new RegExp(CANARY, 'i');

/** Parts of the table that name and point, and are copied to logs, queues and tags. */
const BARE: ReadonlySet<string> = new Set([
  'mails',
  'jobs',
  'links',
  'audits',
  'cells',
  'seen',
  'deletions',
  'returns',
]);

export const noTelling: Invariant = {
  name: 'I5 nothing a client wrote is anywhere but in the record',
  whenTaken: ({ mailId, text }) =>
    TELLS.test(text) || TELLS.test(mailId) ? `${mailId} repeats what the client wrote` : undefined,
  whenLogged: (line) =>
    TELLS.test(JSON.stringify(line)) ? `the log says it under ${line.code}` : undefined,
  afterStep: ({ changes }) => {
    const telling = changes.find(
      ({ kind, key, after }) => TELLS.test(key) || (BARE.has(kind) && tells(after)),
    );
    return telling && `${telling.kind} ${telling.key} repeats it`;
  },
};

/** Without writing it out as JSON, which took a twentieth of every life. */
function tells(value: unknown): boolean {
  if (typeof value === 'string') return TELLS.test(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return false;
  for (const key in value) if (TELLS.test(key) || tells(Reflect.get(value, key))) return true;
  return false;
}

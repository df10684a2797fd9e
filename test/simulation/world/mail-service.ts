import { outcomeOf } from '../../../adapters/ses-outcome.ts';
import type { Letter, Mailer, MailTags, SendOutcome } from '../../../domain/mail/mailer.ts';
import { thisSandbox } from '../engine/sandbox.ts';
import type { Attempt, Life, Sandbox, Word } from '../life.ts';

/** What a call of the mail service can come to; after `but-taken` the mail is on its way all the same. */
const ANSWERS = {
  'line-dropped-but-taken': 5,
  'line-dropped': 2,
  'server-error-but-taken': 2,
  'server-error': 2,
  'unavailable-but-taken': 1,
  'hangs-but-taken': 3,
  hangs: 2,
  throttled: 3,
  'too-many': 1,
  'quota-reached': 1,
  'access-denied': 1,
  'not-found': 1,
  rejected: 1,
  'cannot-be-written': 1,
} as const;
type Answer = keyof typeof ANSWERS | 'taken';

/** What the error is called that keeps a letter from being written at all. */
export const CANNOT_BE_WRITTEN = 'CannotBeWritten';

const CALL_MS = 10_000;
const STORM_OF_ANSWERS = 0.45;

const failed = (name: string, httpStatusCode: number) =>
  Object.assign(new Error(name), { name, $metadata: { httpStatusCode } });
const broken = (code: string) => Object.assign(new Error(code), { code });

/** A mail service that takes mails, refuses, fails, and hangs; every mail it takes is on record. */
export function mailServiceOf(
  life: Life,
  tell: (about: Pick<Word, 'mailId' | 'attempt' | 'sentAt' | 'to'>) => void,
): Mailer {
  const throttledUntil = life.faults.strikes(0.2)
    ? life.timeline.now().getTime() + life.dice.between(60_000, 900_000)
    : 0;
  const answer = (): Answer => {
    if (life.timeline.now().getTime() < throttledUntil && !life.calmSince()) return 'throttled';
    return life.faults.strikes(STORM_OF_ANSWERS) ? life.dice.weighted(ANSWERS) : 'taken';
  };
  const take = (sandbox: Sandbox, letter: Letter, tags: MailTags): SendOutcome => {
    const attempt = attemptOf(sandbox, tags);
    attempt.takenAt = life.timeline.now();
    const text = JSON.stringify({ ...letter, to: [] });
    const taken = { mailId: tags.mailId, attempt: tags.attempt, text, to: letter.to };
    life.history.taken.push(taken);
    life.checkTaken(taken, attempt);
    tell({ ...tags, sentAt: attempt.takenAt, to: letter.to });
    return { kind: 'accepted', messageId: `ses-${tags.mailId}-${life.history.taken.length}` };
  };
  return {
    send: async (letter, tags) => {
      const sandbox = thisSandbox();
      const come = answer();
      life.say('mail service', () => `${come}: ${tags.mailId}, attempt ${tags.attempt}`);
      if (come === 'taken') return take(sandbox, letter, tags);
      if (come.endsWith('-but-taken')) take(sandbox, letter, tags);
      const error = errorFor(come);
      if (error === 'cannot-be-written')
        throw Object.assign(new Error('Simulated'), { name: CANNOT_BE_WRITTEN });
      if (come.startsWith('hangs')) await life.pause(CALL_MS);
      const outcome = outcomeOf(error);
      if (outcome.kind === 'unknown') attemptOf(sandbox, tags).inDoubt = true;
      if (outcome.kind === 'refused-for-good') life.history.refused.add(tags.mailId);
      return outcome;
    },
  };
}

function errorFor(answer: Exclude<Answer, 'taken'>): Error | 'cannot-be-written' {
  switch (answer) {
    case 'line-dropped':
    case 'line-dropped-but-taken':
      return broken('ECONNRESET');
    case 'server-error':
    case 'server-error-but-taken':
      return failed('InternalFailure', 500);
    case 'unavailable-but-taken':
      return failed('ServiceUnavailable', 503);
    case 'hangs':
    case 'hangs-but-taken':
      return Object.assign(new Error('timeout'), { name: 'TimeoutError' });
    case 'throttled':
      return failed('Throttling', 400);
    case 'too-many':
      return failed('TooManyRequestsException', 429);
    case 'quota-reached':
      return failed('LimitExceededException', 400);
    case 'access-denied':
      return failed('AccessDenied', 403);
    case 'not-found':
      return broken('ENOTFOUND');
    case 'rejected':
      return failed('MessageRejected', 400);
    case 'cannot-be-written':
      return answer;
  }
}

/** The attempt that a sandbox is making; one that nobody claimed is on record from here on. */
function attemptOf(sandbox: Sandbox, { mailId, attempt }: MailTags): Attempt {
  const { attempts } = sandbox.life.history;
  const known = attempts.get(mailId) ?? [];
  const own = known.findLast((each) => each.sandbox === sandbox && each.number === attempt);
  if (own) return own;
  const unclaimed: Attempt = {
    ...{ number: attempt, claimId: undefined, sandbox },
    ...{ untrue: undefined, address: undefined, takenAt: undefined, inDoubt: false },
  };
  attempts.set(mailId, [...known, unclaimed]);
  return unclaimed;
}

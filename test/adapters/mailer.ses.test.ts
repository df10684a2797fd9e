import { type AddressInfo, createServer, type Socket } from 'node:net';
import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { sesMailer } from '../../adapters/mailer.ses.ts';
import { sesClient } from '../../adapters/ses-client.ts';
import type { Letter } from '../../domain/mail/mailer.ts';
import { NOON } from '../support/mail.ts';
import {
  accepts,
  dropsTheLine,
  neverAnswers,
  refuses,
  startSes,
  stopsHalfway,
  type SesBehaviour,
} from '../support/ses-server.ts';

const letter: Letter = {
  from: { name: 'The front desk', address: 'office@example.org' },
  replyTo: 'desk@example.org',
  to: ['ana@example.org', 'ben@example.org'],
  subject: 'We have your form',
  text: 'Thank you.\n',
  html: '<p>Thank you.</p>\n',
};
const tags = { mailId: 'intake-received_7b0c9f0e_1', attempt: 2 };

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

const clientFor = (endpoint: string, answerWithinMs = 5_000) =>
  sesClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    answerWithinMs,
  });

async function sending(behaviour: SesBehaviour, answerWithinMs = 5_000) {
  const ses = await startSes(behaviour);
  stops.push(ses.stop);
  const mailer = sesMailer(clientFor(ses.endpoint, answerWithinMs), {
    configurationSet: 'practice-mail',
    now: () => NOON,
  });
  return { outcome: await mailer.send(letter, tags), requests: ses.requests };
}

describe('a mail that SES takes', () => {
  test('is accepted under the id that SES gave it', async () => {
    const { outcome } = await sending(accepts('0100-abc'));
    expect(outcome).toEqual({ kind: 'accepted', messageId: '0100-abc' });
  });

  test('goes to exactly the named recipients, tagged, under the configuration set', async () => {
    const { requests } = await sending(accepts());

    expect(Object.fromEntries(requests[0] ?? [])).toMatchObject({
      Action: 'SendRawEmail',
      Source: 'office@example.org',
      'Destinations.member.1': 'ana@example.org',
      'Destinations.member.2': 'ben@example.org',
      ConfigurationSetName: 'practice-mail',
      'Tags.member.1.Name': 'mail',
      'Tags.member.1.Value': tags.mailId,
      'Tags.member.2.Name': 'attempt',
      'Tags.member.2.Value': '2',
    });
    expect(requests[0]?.has('Destinations.member.3')).toBe(false);
  });

  test('arrives as it was written', async () => {
    const { requests } = await sending(accepts());
    const raw = Buffer.from(requests[0]?.get('RawMessage.Data') ?? '', 'base64');

    expect(await simpleParser(raw)).toMatchObject({
      subject: letter.subject,
      text: letter.text,
      html: letter.html,
      date: NOON,
    });
  });
});

describe('one call is one request, and its end is', () => {
  test.for([
    ['throttled', refuses(400, 'Throttling'), 'refused-for-now', 'throttled'],
    ['too many requests', refuses(429, 'TooManyRequests'), 'refused-for-now', 'throttled'],
    ['paused', refuses(400, 'AccountSendingPausedException'), 'refused-for-now', 'sending-paused'],
    ['not permitted', refuses(403, 'AccessDenied'), 'refused-for-now', 'access-denied'],
    ['rejected', refuses(400, 'MessageRejected'), 'refused-for-good', 'message-rejected'],
    [
      'from an unverified domain',
      refuses(400, 'MailFromDomainNotVerifiedException'),
      'refused-for-good',
      'sender-not-verified',
    ],
    [
      'to a bad address',
      refuses(400, 'InvalidParameterValue'),
      'refused-for-good',
      'invalid-address-or-message',
    ],
    [
      'without a configuration set',
      refuses(400, 'ConfigurationSetDoesNotExist'),
      'refused-for-now',
      'no-configuration-set',
    ],
    ['refused in words we do not know', refuses(400, 'Novelty'), 'refused-for-now', 'refused'],
    ['from an account not signed up', refuses(403, 'OptInRequired'), 'refused-for-now', 'refused'],
    ['a server error', refuses(500, 'InternalFailure'), 'unknown', 'server-error'],
    ['a busy server', refuses(503, 'ServiceUnavailable'), 'unknown', 'server-error'],
    ['a broken line after the mail was read', dropsTheLine, 'unknown', 'no-answer'],
    [
      'an answer without an id',
      (response) => response.end('<SendRawEmailResponse/>'),
      'unknown',
      'no-message-id',
    ],
  ] satisfies [string, SesBehaviour, string, string][])(
    '%s',
    async ([, behaviour, kind, reason]) => {
      const { outcome, requests } = await sending(behaviour);

      expect(outcome).toEqual({ kind, reason });
      expect(requests).toHaveLength(1);
    },
  );

  test.for([
    ['no answer in time', neverAnswers],
    ['an answer that stops halfway', stopsHalfway],
  ] satisfies [string, SesBehaviour][])('%s', async ([, behaviour]) => {
    const { outcome, requests } = await sending(behaviour, 300);

    expect(outcome).toEqual({ kind: 'unknown', reason: 'no-answer' });
    expect(requests).toHaveLength(1);
  });

  test('nobody there: refused for now, because nothing can have left', async () => {
    const ses = await startSes(accepts());
    await ses.stop();
    const mailer = sesMailer(clientFor(ses.endpoint), {
      configurationSet: 'practice-mail',
      now: () => NOON,
    });

    expect(await mailer.send(letter, tags)).toEqual({
      kind: 'refused-for-now',
      reason: 'not-reached',
    });
  });
});

test('a letter that cannot be written as MIME is a fault, and SES is not asked', async () => {
  const ses = await startSes(accepts());
  stops.push(ses.stop);
  const mailer = sesMailer(clientFor(ses.endpoint), { configurationSet: 'x', now: () => NOON });
  const broken = {
    ...letter,
    get html(): string {
      throw new RangeError('no page');
    },
  };

  await expect(mailer.send(broken, tags)).rejects.toThrow(RangeError);
  expect(ses.requests).toHaveLength(0);
});

describe('patience', () => {
  /** Answers are waited for on a clock of the test's own; sockets keep to the real one. */
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  const place = {
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const outcomeAfter = async (endpoint: string, reached: Promise<unknown>, ms: number) => {
    const client = sesClient({ ...place, endpoint });
    const mailer = sesMailer(client, { configurationSet: 'x', now: () => NOON });
    const ends = vi.fn();
    const ended = mailer.send(letter, tags).finally(ends);
    await reached;
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(ends).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    return ended;
  };

  test('with an answer ends after ten seconds', async () => {
    const heard = Promise.withResolvers<void>();
    const ses = await startSes(() => heard.resolve());
    stops.push(ses.stop);

    expect(await outcomeAfter(ses.endpoint, heard.promise, 10_000)).toEqual({
      kind: 'unknown',
      reason: 'no-answer',
    });
  });

  test('with a connection that never shows its certificate ends after three', async () => {
    const met = Promise.withResolvers<Socket>();
    const silent = createServer((socket) => met.resolve(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    stops.push(async () => {
      silent.close();
      (await met.promise).destroy();
    });
    const { port } = silent.address() as AddressInfo;

    const outcome = await outcomeAfter(`https://127.0.0.1:${port}`, met.promise, 3_000);
    expect(outcome).toEqual({ kind: 'unknown', reason: 'no-answer' });
  });
});

test('one connection serves the mails of a sweep, and none is kept for the next', async () => {
  const ses = await startSes(accepts());
  stops.push(ses.stop);
  const mailer = sesMailer(clientFor(ses.endpoint), { configurationSet: 'x', now: () => NOON });
  await mailer.send(letter, tags);
  await mailer.send(letter, tags);
  expect(ses.connections()).toBe(1);

  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2_100 });
  onTestFinished(() => void vi.useRealTimers());
  await mailer.send(letter, tags);
  expect(ses.connections()).toBe(2);
});

import type { Outline } from './outline.ts';
import prices from './prices.json' with { type: 'json' };

export type Priced = keyof (typeof prices)['prices'];
/** New intakes and new courses in a month; in a steady practice as many courses end as begin. */
export type Busyness = { readonly intakes: number; readonly courses: number };

const MINUTES = 43_800;
const SHARDS = 4;
/** Whether mails are held back. */
const READS_A_SWEEP = 1;
/** Most of them to the client; red forms add two (domain/mail/plan-intake-mails.ts). */
const MAILS_AN_INTAKE = 2.4;
/** Sixteen sessions, with two or three reminders each, and what tells of the course and its changes. */
const MAILS_A_COURSE = 48;
/** Claimed, marked and confirmed, in the table and in the index of what is due. */
export const WRITES_A_MAIL = 14;
export const READS_A_MAIL = 12;
/** A transaction costs two units a kilobyte, and each index writes again. */
const WRITES_AN_INTAKE = 60;
const WRITES_A_COURSE = 260;
const READS_A_REQUEST = 8;
const REQUESTS_AN_INTAKE = 25;
const REQUESTS_A_COURSE = 120;
/** Staff who look at the console on working days. */
const REQUESTS_OF_STAFF = 6_000;
const STAFF = 5;
const SECONDS_A_REQUEST = 0.15;
const SECONDS_A_SWEEP = 0.06;
export const SECONDS_A_MAIL = 0.4;
/** It wakes its sender once, and what SES tells of it the other function twice. */
export const INVOCATIONS_A_MAIL = 3;
const LOG_BYTES_AN_INVOCATION = 400;
/** Lambda asks a queue about fifteen times a minute though nothing lies in it. */
const POLLS_A_MINUTE = 15;
const KEY_REQUESTS_A_SWEEP = 1;
const KILOBYTES = { intake: 60, course: 200 };
const MONTHS_KEPT = 84;
const GIGABYTE = 1_000_000;

/** Estimates what a month uses of everything that has a price. */
export function monthlyUse(
  { intakes, courses }: Busyness,
  outline: Outline,
): Readonly<Record<Priced, number>> {
  const mails = intakes * MAILS_AN_INTAKE + courses * MAILS_A_COURSE;
  const requests = intakes * REQUESTS_AN_INTAKE + courses * REQUESTS_A_COURSE + REQUESTS_OF_STAFF;
  const sweeps = MINUTES * outline.schedules;
  const invocations = requests + sweeps + INVOCATIONS_A_MAIL * mails;
  const stored =
    ((intakes * KILOBYTES.intake + courses * KILOBYTES.course) * MONTHS_KEPT) / GIGABYTE;
  return {
    alarm: outline.alarms,
    customMetric: outline.customMetrics,
    logGigabyte: (invocations * LOG_BYTES_AN_INVOCATION) / 1e9,
    mail: mails,
    writeUnit:
      intakes * WRITES_AN_INTAKE + courses * WRITES_A_COURSE + mails * WRITES_A_MAIL + requests,
    readUnit:
      sweeps * (SHARDS * 0.5 + READS_A_SWEEP) + mails * READS_A_MAIL + requests * READS_A_REQUEST,
    tableGigabyte: stored,
    recoveryGigabyte: stored,
    invocation: invocations,
    gigabyteSecond:
      outline.memory.request * requests * SECONDS_A_REQUEST +
      outline.memory.sweep * (sweeps * SECONDS_A_SWEEP + mails * SECONDS_A_MAIL),
    schedule: sweeps,
    apiRequest: requests,
    queueRequest: outline.polledQueues * POLLS_A_MINUTE * MINUTES + 3 * mails,
    pageRequest: 10 * requests,
    staffAccount: STAFF,
    key: outline.keys,
    keyRequest: outline.keys * (sweeps * KEY_REQUESTS_A_SWEEP + requests),
    firewall: outline.firewalls,
    firewallRule: outline.firewallRules,
    firewallRequest: outline.firewalls * 11 * requests,
  };
}

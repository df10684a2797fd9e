import * as z from 'zod';
import { LANGUAGES, type Language } from '../domain/practice/languages.ts';
import { WEEKDAYS } from '../domain/practice/opening-hours.ts';
import { clock, publicSettings, text } from './public-settings.ts';

export { LANGUAGES, WEEKDAYS, type Language };

const certificateArn = z
  .string()
  .regex(
    /^arn:aws[\w-]*:acm:[\w-]+:\d{12}:certificate\/[\w-]+$/,
    'must be the ARN of a certificate',
  );

/** The practice's own names on AWS (docs/deploy.md): without them CloudFront's name serves the pages. */
const domain = z.strictObject({
  /** For the host of `webAddress`; in us-east-1, where CloudFront looks for certificates. */
  certificateArn,
  /** The API's own host, such as api.example.org; with one, AWS's address of the API is closed. */
  apiHost: z.hostname(),
  /** For `apiHost`; in the region of the deployment. */
  apiCertificateArn: certificateArn,
});

/** How appointments are made and kept. */
const appointments = z.strictObject({
  /** Length of a session; the counselor's own buffer comes after it. */
  minutes: z.int().min(15).max(180).multipleOf(5).default(50),
  /** Clients move and cancel by link until this long before; after it the page says whom to call. */
  noticeHours: z.int().min(0).max(168).default(24),
  /** No reminder in these hours: it goes out before they begin. `from` is in the evening. */
  quietHours: z.strictObject({ from: clock, to: clock }).default({ from: '20:00', to: '08:00' }),
  /** When counselors get their digest. */
  digestAt: clock.default('07:00'),
});

/**
 * How long the record of a person is kept (docs/records.md, with the source). Not reviewed by a
 * lawyer: whoever runs the practice decides with advice.
 */
const records = z.strictObject({
  /** After the last contact. */
  keepYears: z.int().min(1).max(50).default(7),
  /** A minor's record is kept until this birthday at least. */
  keepMinorsUntilAge: z.int().min(18).max(40).default(21),
});

/**
 * Everything a practice may set, read once at synth from `practice.json`.
 * Unknown keys are refused, so that a misspelt setting is never silently ignored.
 */
export const practiceSettings = z.strictObject({
  ...publicSettings,
  email: z.email(),
  /** Where the pages live on the web: mails link here. */
  webAddress: z.url({ protocol: /^https?$/ }),
  mail: z.strictObject({
    sender: z.email(),
    senderName: text(60),
    /** The same as clients read it in another language. */
    senderNameIn: z.partialRecord(z.enum(LANGUAGES), text(60)).optional(),
    replyTo: z.email(),
    /** Who calls to an appointment in calendar files, which others may see; else the sender. */
    calendarOrganizer: z.email().optional(),
  }),
  staff: z.strictObject({
    notices: z.array(z.email()).min(1).max(10),
    onCall: z.email(),
    backup: z.email(),
    escalateAfterMinutes: z.int().min(1).max(240),
  }),
  /** Whether the grief area means a death only, or any loss (the schools differ: ask the counselor). */
  griefScope: z.enum(['death', 'any-loss']),
  /** Guards with a monthly price of their own; both off unless the practice asks. */
  switches: z.strictObject({
    customerManagedKey: z.boolean(),
    webApplicationFirewall: z.boolean(),
  }),
  domain: domain.optional(),
  /** After a restore: the stream of the table that the records were restored into (docs/runbook-restore.md). */
  restoredTableStreamArn: z
    .string()
    .regex(
      /^arn:aws[\w-]*:dynamodb:[\w-]+:\d{12}:table\/[\w.-]{3,255}\/stream\/[\w:.-]+$/,
      'must be the ARN of the stream of a table',
    )
    .optional(),
  appointments: appointments.prefault({}),
  records: records.prefault({}),
});

export type PracticeSettings = z.output<typeof practiceSettings>;

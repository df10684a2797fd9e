import * as z from 'zod';
import { LANGUAGES, type Language } from '../domain/practice/languages.ts';
import { WEEKDAYS } from '../domain/practice/opening-hours.ts';

export { LANGUAGES, WEEKDAYS, type Language };

const text = (max: number) => z.string().trim().min(1).max(max);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:00');
const phone = z.string().regex(/^[+()\d][-+()\d. ]{1,24}$/, 'must be a telephone number');
const timeZone = z
  .string()
  .refine(isTimeZone, 'must be an IANA time zone such as America/New_York');

const openingHours = z
  .strictObject({ days: z.array(z.enum(WEEKDAYS)).min(1), opens: clock, closes: clock })
  .refine(({ opens, closes }) => opens < closes, {
    path: ['closes'],
    error: 'must be later than opens',
  });

const crisisLine = z
  .strictObject({
    name: z.strictObject({ en: text(80), es: text(80) }),
    call: phone.optional(),
    text: z.strictObject({ to: phone, keyword: text(20).optional() }).optional(),
    chat: z.url({ protocol: /^https$/ }).optional(),
  })
  .refine(
    (line) => line.call ?? line.text ?? line.chat,
    'needs at least one of call, text or chat',
  );

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
  name: text(80),
  address: z.array(text(100)).min(1).max(6),
  phone,
  email: z.email(),
  /** Where the pages live on the web: mails link here. */
  webAddress: z.url({ protocol: /^https?$/ }),
  timeZone,
  hours: z.array(openingHours).min(1),
  /** Younger people are asked to have a parent call; the practice sets the age with legal advice. */
  minimumAge: z.int().min(12).max(21),
  languages: z.array(z.enum(LANGUAGES)).min(1),
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
  emergencyNumber: phone,
  crisisLines: z.array(crisisLine).min(1).max(6),
  crisisLinesCheckedOn: z.iso.date(),
  /** Whether the grief area means a death only, or any loss (the schools differ: ask the counselor). */
  griefScope: z.enum(['death', 'any-loss']),
  /** Guards with a monthly price of their own; both off unless the practice asks. */
  switches: z.strictObject({
    customerManagedKey: z.boolean(),
    webApplicationFirewall: z.boolean(),
  }),
  domain: domain.optional(),
  appointments: appointments.prefault({}),
  records: records.prefault({}),
});

export type PracticeSettings = z.output<typeof practiceSettings>;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

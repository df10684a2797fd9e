import { at, listed, resources, text, type Found } from '../reading.ts';
import type { Templates } from '../templates.ts';
import type { Promised } from './promised.ts';

type Ringing = { readonly codes: readonly string[]; readonly atLeast: number };

/** Failures that end no invocation: which lines of which log ring, and how many. */
const RINGING: Readonly<Record<string, Ringing & { readonly of: string }>> = {
  'mail-given-up': {
    of: 'dispatchmail',
    codes: ['mail-missed', 'mail-failed', 'mail-dead'],
    atLeast: 1,
  },
  'mail-stuck': {
    of: 'dispatchmail',
    codes: [
      'mail-faulted',
      'mail-not-advanced',
      'mail-refused-for-now',
      'mail-unknown',
      'mail-held-back',
      'stream-record-unreadable',
      'job-failed',
    ],
    atLeast: 3,
  },
  'forms-quarantined': { of: 'submitintake', codes: ['form-quarantined'], atLeast: 1 },
  'forms-flooding': { of: 'submitintake', codes: ['forms-crowded', 'alert-capped'], atLeast: 1 },
  'mail-not-arrived': {
    of: 'mailevents',
    codes: ['mail-bounced', 'mail-complained', 'mail-rejected'],
    atLeast: 1,
  },
};

export const logCodes: readonly Promised[] = Object.entries(RINGING).map(([name, ringing]) => ({
  says: `${name} rings at ${ringing.atLeast} of ${ringing.codes.join(', ')}`,
  brokenBy: (templates) => {
    const alarm = alarmOf(templates, name);
    const lines = linesOf(templates, name);
    return [
      ...ringing.codes.filter((code) => !patternOf(lines).includes(`"${code}"`)),
      ...(logOf(lines).startsWith(ringing.of) ? [] : ['it reads another log']),
      ...(alarm?.Properties['Threshold'] === ringing.atLeast ? [] : ['it waits for more or fewer']),
    ];
  },
  breaks: {
    'its lines are not counted': (templates) => {
      delete templates.service.Resources[linesOf(templates, name)?.id ?? ''];
    },
    'a code is forgotten': (templates) => {
      const lines = linesOf(templates, name);
      if (lines)
        lines.Properties['FilterPattern'] = patternOf(lines).replace(/"[^"]+"/, '"another"');
    },
    'it waits for more': (templates) => {
      const alarm = alarmOf(templates, name);
      if (alarm) alarm.Properties['Threshold'] = 100;
    },
  },
}));

function alarmOf(templates: Templates, name: string): Found | undefined {
  return resources(templates, 'AWS::CloudWatch::Alarm').find(
    ({ Properties }) => Properties['MetricName'] === name,
  );
}

function linesOf(templates: Templates, name: string): Found | undefined {
  return resources(templates, 'AWS::Logs::MetricFilter').find(({ Properties }) =>
    listed(Properties['MetricTransformations']).some((one) => at(one, 'MetricName') === name),
  );
}

function patternOf(lines: Found | undefined): string {
  return text(lines?.Properties['FilterPattern']);
}

function logOf(lines: Found | undefined): string {
  return text(at(lines, 'Properties.LogGroupName.Ref'));
}

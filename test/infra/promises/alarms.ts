import { readFileSync } from 'node:fs';
import { FUNCTION_NAMES } from '../../../infra/function-names.ts';
import { at, listed, plainName, resources, text, without, type Found } from '../reading.ts';
import type { Templates } from '../templates.ts';
import type { Promised } from './promised.ts';

const RUNBOOK = new URL('../../../docs/runbook.md', import.meta.url);
const entries = [...readFileSync(RUNBOOK, 'utf8').matchAll(/^### (.+)$/gm)].map(
  ([, heading = '']) => heading,
);

/** Everything that must ring when it goes wrong. */
const RINGS = [
  ...FUNCTION_NAMES.map((name) => `${name}-errors`),
  'api-faults',
  'bounces',
  'complaints',
  'forms-flooding',
  'forms-quarantined',
  'mail-dispatch-dead-not-empty',
  'mail-events-told-dead-not-empty',
  'mail-given-up',
  'mail-not-arrived',
  'mail-stuck',
  'no-tick',
  'throttles',
  'words-dead-not-empty',
];

export const alarms: readonly Promised[] = [
  {
    says: 'there is an alarm for everything that must ring, and an entry in the runbook for each',
    brokenBy: (templates) => {
      const found = all(templates).map(nameOf);
      return [
        ...without(RINGS, found).map((name) => `no alarm ${name}`),
        ...without(found, RINGS).map((name) => `an alarm too many: ${name}`),
        ...without(found, entries).map((name) => `no entry in the runbook: ${name}`),
        ...without(entries, found).map((name) => `an entry for no alarm: ${name}`),
      ];
    },
    breaks: Object.fromEntries(
      RINGS.map((name) => [
        `${name} is gone`,
        (templates: Templates) => {
          const alarm = all(templates).find((one) => nameOf(one) === name);
          delete templates.service.Resources[alarm?.id ?? ''];
        },
      ]),
    ),
  },
  {
    says: 'every alarm says what it means, names its entry in the runbook and rings the person on call',
    brokenBy: (templates) =>
      all(templates)
        .filter((alarm) => !isUseful(templates, alarm))
        .map(({ id }) => plainName(id)),
    breaks: {
      'an alarm says nothing': (templates) => unset(templates, 'AlarmDescription'),
      'an alarm rings nobody': (templates) => unset(templates, 'AlarmActions'),
      'nobody listens': (templates) => {
        const [listener] = resources(templates, 'AWS::SNS::Subscription');
        delete templates.service.Resources[listener?.id ?? ''];
      },
    },
  },
  {
    says: 'a missing tick rings after three minutes, and silence counts as missing',
    brokenBy: (templates) =>
      all(templates)
        .filter((alarm) => nameOf(alarm) === 'no-tick')
        .filter(
          ({ Properties }) =>
            Properties['Period'] !== 60 ||
            Properties['EvaluationPeriods'] !== 3 ||
            Properties['TreatMissingData'] !== 'breaching',
        )
        .map(nameOf),
    breaks: {
      'silence counts as well': (templates) => {
        const alarm = all(templates).find((one) => nameOf(one) === 'no-tick');
        if (alarm) alarm.Properties['TreatMissingData'] = 'notBreaching';
      },
    },
  },
];

function all(templates: Templates): Found[] {
  return resources(templates, 'AWS::CloudWatch::Alarm');
}

function nameOf({ Properties }: Found): string {
  return text(Properties['AlarmName']).replace(/^practice-/, '');
}

function isUseful(templates: Templates, alarm: Found): boolean {
  const entry = /^[A-Z].{20,}\. What to do: docs\/runbook\.md#(.+)$/.exec(
    text(alarm.Properties['AlarmDescription']),
  )?.[1];
  const topic = at(listed(alarm.Properties['AlarmActions'])[0], 'Ref');
  const listeners = resources(templates, 'AWS::SNS::Subscription').filter(
    ({ Properties }) => at(Properties, 'TopicArn.Ref') === topic,
  );
  return entry === nameOf(alarm) && listeners.some(({ Properties }) => Properties['Endpoint']);
}

function unset(templates: Templates, property: string): void {
  const [alarm] = all(templates);
  delete alarm?.Properties[property];
}

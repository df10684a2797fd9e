import { beforeAll, describe, expect, it } from 'vitest';
import { alarms } from './promises/alarms.ts';
import { door } from './promises/door.ts';
import { indexes } from './promises/indexes.ts';
import { logCodes } from './promises/log-codes.ts';
import { names } from './promises/names.ts';
import { permissions } from './promises/permissions.ts';
import { properties } from './promises/properties.ts';
import { routes } from './promises/routes.ts';
import { wakers } from './promises/wakers.ts';
import { synthesize, type Templates } from './templates.ts';

const PROMISES = [
  ...properties,
  ...indexes,
  ...permissions,
  ...routes,
  ...wakers,
  ...alarms,
  ...logCodes,
  ...names,
  ...door,
];

let templates: Templates;
beforeAll(() => {
  templates = synthesize();
});

describe.each(PROMISES.map((promise) => [promise.says, promise] as const))(
  'what is deployed: %s',
  (_, { brokenBy, breaks }) => {
    it('is kept', () => {
      expect(brokenBy(templates)).toEqual([]);
    });

    it.each(Object.entries(breaks))('is seen to be broken when %s', (_, change) => {
      const changed = structuredClone(templates);
      change(changed);
      expect(changed).not.toEqual(templates);
      expect(brokenBy(changed)).not.toEqual([]);
    });
  },
);

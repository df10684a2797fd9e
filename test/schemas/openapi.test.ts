import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { ROUTES } from '../../infra/service/routes.ts';
import { openApiDocument } from '../../schemas/openapi.ts';
import { anIntake } from '../support/intake-record.ts';
import { aForm } from '../support/intake-form.ts';

type Operation = {
  readonly operationId: string;
  readonly security?: readonly unknown[];
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
};
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
};

const text = JSON.stringify(
  openApiDocument({
    practice: { name: 'The practice', minimumAge: 18 },
    signIn: {
      issuer: 'https://issuer.example.org',
      clientId: 'console',
      scope: 'openid practice/staff',
    },
  }),
);
const document = JSON.parse(text) as Document;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    route: `${method.toUpperCase()} ${path}`,
    operation,
  })),
);
/** A checker made from the description alone, as a stranger would make one. */
const described = (name: string) =>
  z.fromJSONSchema(document.components.schemas[name] as Parameters<typeof z.fromJSONSchema>[0]);

describe('the description of the API', () => {
  test('has every route that is deployed, and no other', () => {
    expect(operations.map(({ route }) => route).sort()).toEqual(
      ROUTES.map(({ method, path }) => `${method} ${path}`).sort(),
    );
  });

  test('asks for the staff scope where the gateway does, and nowhere else', () => {
    const closed = ROUTES.filter(({ open }) => open === 'to-staff');
    for (const { route, operation } of operations) {
      const isClosed = closed.some(({ method, path }) => route === `${method} ${path}`);
      expect(operation.security).toEqual(isClosed ? [{ staff: ['practice/staff'] }] : undefined);
    }
  });

  test('refers to nothing that is not there', () => {
    const named = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(named.length).toBeGreaterThan(10);
    for (const name of named) expect(document.components.schemas).toHaveProperty(name);
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(
      operations.length,
    );
  });

  test('says that every operation may fail, and with what body', () => {
    for (const { operation } of operations) {
      expect(operation.responses).toHaveProperty('500');
      for (const [status, { content = {} }] of Object.entries(operation.responses)) {
        const type = Number(status) < 400 ? 'application/json' : 'application/problem+json';
        expect(Object.keys(content)).toEqual([type]);
      }
    }
  });
});

describe('the described form', () => {
  const form = described('IntakeRequest');

  test('is the one that is accepted', () => {
    expect(form.safeParse(aForm()).success).toBe(true);
  });

  const { contact } = aForm();
  test.for([
    ['a name that is too long', { ...aForm(), contact: { ...contact, name: 'a'.repeat(101) } }],
    ['an empty name', { ...aForm(), contact: { ...contact, name: '' } }],
    ['no telephone number', { ...aForm(), contact: { ...contact, phone: 'call me' } }],
    ['a narrative that is too long', { ...aForm(), narrative: 'a'.repeat(8001) }],
    ['an unknown field', { ...aForm(), role: 'administrator' }],
    ['no answers', { ...aForm(), answers: undefined }],
    ['too few answers', { ...aForm(), answers: { ...aForm().answers, gad7: { items: [0] } } }],
  ] as const)('knows the bounds of the real one: %s', ([, body]) => {
    expect(form.safeParse(JSON.parse(JSON.stringify(body))).success).toBe(false);
  });
});

test('the described reply to a client has no place for what was found', () => {
  const { receipt } = anIntake();
  expect(Object.keys(receipt).sort()).toEqual(
    Object.keys(
      (document.components.schemas['IntakeReply'] as { properties: object }).properties,
    ).sort(),
  );
});

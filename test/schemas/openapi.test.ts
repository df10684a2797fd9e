import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { ROUTES } from '../../infra/service/routes.ts';
import { intakeRequest } from '../../schemas/intake.request.ts';
import { openApiDocument } from '../../schemas/openapi.ts';
import { type SchemaName, shapesOf } from '../../schemas/openapi-schemas.ts';
import { anIntake } from '../support/intake-record.ts';
import { aForm } from '../support/intake-form.ts';

type Content = Readonly<Record<string, { readonly schema?: unknown; readonly example?: unknown }>>;
type Operation = {
  readonly operationId: string;
  readonly security?: readonly unknown[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
};
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
};

const practice = { name: 'The practice', minimumAge: 18 };
const text = JSON.stringify(
  openApiDocument({
    practice,
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
/** Every body in JSON that is sent or answered, with the shape it is said to have. */
const bodies = operations
  .filter(({ route }) => route !== 'GET /api/openapi.json')
  .flatMap(({ operation }) => [operation.requestBody, ...Object.values(operation.responses)])
  .flatMap((body) => Object.entries(body?.content ?? {}))
  .filter(([type]) => type.endsWith('json'))
  .map(([, content]) => content);
const nameIn = (schema: unknown) =>
  /^#\/components\/schemas\/(\w+)$/.exec((schema as { $ref: string }).$ref)?.[1] as SchemaName;

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
      const asked = (operation.security ?? []).filter((each) => 'staff' in (each as object));
      expect(asked).toEqual(isClosed ? [{ staff: ['practice/staff'] }] : []);
    }
  });

  test('asks for the token of a link on a client’s own pages, and nowhere else', () => {
    for (const { route, operation } of operations) {
      const asked = (operation.security ?? []).some((each) => 'link' in (each as object));
      const isLost = route.endsWith('/link-again');
      expect(asked).toBe(!isLost && / \/api\/(visit|drafts|offer|receipt)(\/|$)/.test(route));
    }
  });

  test('names every parameter of each path', () => {
    for (const { route, operation } of operations) {
      const inPath = (operation.parameters ?? []).filter((each) => each.in === 'path');
      expect(inPath.map(({ name }) => `{${name}}`)).toEqual(route.match(/\{\w+\}/g) ?? []);
    }
  });

  test('refers to nothing that is not there', () => {
    const named = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(named.length).toBeGreaterThan(100);
    for (const name of named) expect(document.components.schemas).toHaveProperty(name);
    expect(new Set(named)).toEqual(new Set(Object.keys(document.components.schemas)));
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(
      operations.length,
    );
  });

  test('says that every operation may fail, and with what body', () => {
    for (const { operation } of operations) {
      expect(operation.responses).toHaveProperty('500');
      for (const [status, { content = {} }] of Object.entries(operation.responses)) {
        if (Number(status) >= 400)
          expect(Object.keys(content)).toEqual(['application/problem+json']);
      }
    }
  });

  test('has a body for everything that can be written, and an example for every body', () => {
    const writing = operations.filter(({ route }) => /^(POST|PUT) /.test(route));
    const bodiless = writing.filter(({ operation }) => !operation.requestBody);
    expect(bodiless.map(({ operation }) => operation.operationId).sort()).toEqual([
      'acknowledgeIntake',
      'clearIntake',
      'discardIntake',
      'exportRecord',
      'releaseIntake',
      'removeBegun',
      'startForm',
    ]);
    expect(bodies.length).toBeGreaterThan(200);
    for (const { example } of bodies) expect(example).toBeDefined();
  });
});

describe('every example', () => {
  const form = intakeRequest({ today: '2026-12-01', minimumAge: practice.minimumAge });
  const shapes = { ...shapesOf(practice), IntakeRequest: form };
  const examples = new Map(bodies.map(({ schema, example }) => [nameIn(schema), example] as const));

  test.for([...examples])(
    'of %s is accepted, by the schema and by its description',
    ([name, example]) => {
      expect(shapes[name].safeParse(example).error?.issues).toBeUndefined();
      expect(described(name).safeParse(example).error?.issues).toBeUndefined();
    },
  );

  test('reads as it is written: nothing in it is cleaned away', () => {
    for (const [name, example] of examples) {
      expect(shapes[name].parse(example)).toEqual(example);
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

import { z } from 'zod';
import { UnknownFeature } from './unknown-feature.ts';

/** What a template may name beyond itself. Each throws UnknownFeature for what it does not know. */
export type Names = {
  readonly ref: (name: string, where: string) => unknown;
  readonly attribute: (resource: string, name: string, where: string) => unknown;
  readonly importValue: (name: string, where: string) => unknown;
};

/** What `AWS::NoValue` becomes: the property is then left out. */
export const NO_VALUE = Symbol('no value');

const name = z.string();
const getAtt = z.tuple([z.string(), z.string()]);
const join = z.tuple([z.string(), z.array(z.unknown())]);
const split = z.tuple([z.string(), z.unknown()]);
const select = z.tuple([z.coerce.number(), z.unknown()]);
const sub = z.union([
  z.string().transform((text): [string, Record<string, unknown>] => [text, {}]),
  z.tuple([z.string(), z.record(z.string(), z.unknown())]),
]);

/** Works out a template's value: every intrinsic function in it is replaced by what it stands for. */
export function resolve(value: unknown, names: Names, where: string): unknown {
  if (Array.isArray(value)) {
    return value
      .map((part, index) => resolve(part, names, `${where}[${index}]`))
      .filter((part) => part !== NO_VALUE);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (first && entries.length === 1 && isIntrinsic(first[0])) {
    return callIntrinsic(first[0], first[1], names, where);
  }
  return Object.fromEntries(
    entries
      .map(([key, part]) => [key, resolve(part, names, `${where}.${key}`)] as const)
      .filter(([, part]) => part !== NO_VALUE),
  );
}

const isIntrinsic = (key: string) => key === 'Ref' || key.startsWith('Fn::');

function callIntrinsic(key: string, argument: unknown, names: Names, where: string): unknown {
  const inner = (part: unknown) => resolve(part, names, where);
  const text = (part: unknown) => String(inner(part));
  switch (key) {
    case 'Ref':
      return names.ref(name.parse(argument), where);
    case 'Fn::GetAtt':
      return names.attribute(...getAtt.parse(argument), where);
    case 'Fn::ImportValue':
      return names.importValue(text(argument), where);
    case 'Fn::Join': {
      const [separator, parts] = join.parse(argument);
      return parts.map(text).join(separator);
    }
    case 'Fn::Split': {
      const [separator, whole] = split.parse(argument);
      return text(whole).split(separator);
    }
    case 'Fn::Select': {
      const [index, list] = select.parse(argument);
      return z.array(z.unknown()).parse(inner(list))[index];
    }
    case 'Fn::Sub':
      return substitute(...sub.parse(argument), names, where);
    default:
      throw new UnknownFeature(key, where);
  }
}

function substitute(
  text: string,
  given: Record<string, unknown>,
  names: Names,
  where: string,
): string {
  return text.replace(/\$\{([^!}][^}]*)\}/g, (_, placeholder: string) => {
    if (placeholder in given) return String(resolve(given[placeholder], names, where));
    const [resource = '', attribute] = placeholder.split(/\.(.*)/s);
    return String(
      attribute === undefined
        ? names.ref(resource, where)
        : names.attribute(resource, attribute, where),
    );
  });
}

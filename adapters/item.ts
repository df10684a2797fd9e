import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** What DynamoDB stores, and its own notation for it. */
type Marshalled = Record<string, AttributeValue>;

/**
 * Attributes that are `undefined` are left out, at any depth. Takes what JSON has, and sets of texts;
 * anything else is a fault, because DynamoDB would not give it back as it was.
 */
export function toItem(value: Readonly<Record<string, unknown>>): Marshalled {
  const item: Marshalled = {};
  for (const name of Object.keys(value)) {
    const inner = value[name];
    if (inner !== undefined) item[name] = attributeOf(inner);
  }
  return item;
}

function attributeOf(value: unknown): AttributeValue {
  switch (typeof value) {
    case 'string':
      return { S: value };
    case 'boolean':
      return { BOOL: value };
    case 'number':
      return { N: numberText(value) };
    case 'object':
      return groupOf(value);
    default:
      throw new TypeError(`Nothing of the kind ${typeof value} can be stored`);
  }
}

function groupOf(value: object | null): AttributeValue {
  if (value === null) return { NULL: true };
  if (Array.isArray(value)) {
    return { L: value.filter((inner) => inner !== undefined).map(attributeOf) };
  }
  if (value instanceof Set) return { SS: textsOf(value) };
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) {
    return { M: toItem(value as Record<string, unknown>) };
  }
  throw new TypeError('Nothing but plain objects, lists and sets of texts can be stored');
}

function numberText(value: number): string {
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return String(value);
  throw new RangeError('A number is too large to be stored as it is');
}

function textsOf(value: ReadonlySet<unknown>): string[] {
  const texts = [...value].filter((text) => typeof text === 'string');
  if (texts.length === value.size && texts.length > 0) return texts;
  throw new TypeError('A set holds texts, and at least one');
}

/** The caller parses what this gives: a table may hold what an older version wrote. */
export function fromItem(item: Marshalled): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const name of Object.keys(item)) value[name] = valueOf(item[name]);
  return value;
}

function valueOf(attribute: AttributeValue | undefined): unknown {
  if (attribute?.S !== undefined) return attribute.S;
  if (attribute?.N !== undefined) return Number(attribute.N);
  if (attribute?.BOOL !== undefined) return attribute.BOOL;
  if (attribute?.NULL !== undefined) return null;
  if (attribute?.M !== undefined) return fromItem(attribute.M);
  if (attribute?.L !== undefined) return attribute.L.map(valueOf);
  if (attribute?.SS !== undefined) return new Set(attribute.SS);
  throw new TypeError('The table holds an attribute of a kind that is never written');
}

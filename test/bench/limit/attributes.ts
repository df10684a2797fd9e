type Attribute = Readonly<Record<string, unknown>>;

/** A value in DynamoDB's notation, by hand; what is `undefined` is left out. */
function attribute(value: unknown): Attribute {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (value === null) return { NULL: true };
  if (Array.isArray(value)) return { L: value.map(attribute) };
  return { M: attributes(value as Record<string, unknown>) };
}

export function attributes(values: Readonly<Record<string, unknown>>): Record<string, Attribute> {
  const made: Record<string, Attribute> = {};
  for (const key in values) if (values[key] !== undefined) made[key] = attribute(values[key]);
  return made;
}

/** The plain texts of an item, which is all that the limit programs read back. */
export const textOf = (item: unknown, name: string): string => {
  const found = (item as Record<string, { readonly S?: string; readonly N?: string }>)[name];
  return found?.S ?? found?.N ?? '';
};

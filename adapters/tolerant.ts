import type * as z from 'zod';

/**
 * The shape of an edge as the shape of what was stored behind it: the same, but an attribute that it
 * does not know is passed over at any depth. Newer code may have written it while this code still runs.
 */
export function tolerant<Shape extends z.ZodType>(shape: Shape): Shape {
  const { def } = shape as unknown as { def: z.core.$ZodTypes['_zod']['def'] };
  const as = (changed: object) => shape.clone({ ...shape.def, ...changed });
  const inside = (inner: z.core.$ZodType) => tolerant(inner as z.ZodType);
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape).map(([name, inner]) => [name, inside(inner)]);
      return as({ shape: Object.fromEntries(fields) as object, catchall: undefined });
    }
    case 'array':
      return as({ element: inside(def.element) });
    case 'record':
      return as({ valueType: inside(def.valueType) });
    case 'optional':
    case 'nullable':
    case 'default':
      return as({ innerType: inside(def.innerType) });
    default:
      return shape;
  }
}

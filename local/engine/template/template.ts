import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const template = z.object({
  Resources: z.record(
    z.string(),
    z.looseObject({
      Type: z.string(),
      Properties: z.record(z.string(), z.unknown()).default({}),
      Condition: z.string().optional(),
    }),
  ),
  Parameters: z.record(z.string(), z.object({ Default: z.unknown() })).default({}),
  Outputs: z
    .record(
      z.string(),
      z.object({ Value: z.unknown(), Export: z.object({ Name: z.string() }).optional() }),
    )
    .default({}),
});
export type Template = z.output<typeof template>;

const manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({ type: z.string(), properties: z.record(z.string(), z.unknown()).optional() }),
  ),
});

/** The template of every stack in a cloud assembly. */
export function readTemplates(folder: string): Map<string, Template> {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const { artifacts } = manifest.parse(read('manifest.json'));
  return new Map(
    Object.entries(artifacts)
      .filter(([, { type }]) => type === 'aws:cloudformation:stack')
      .map(([stack, { properties }]) => [
        stack,
        template.parse(read(z.string().parse(properties?.['templateFile']))),
      ]),
  );
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const assetFile = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
});

/** Where each staged file or folder of the assembly is, by its key in the asset bucket. */
export function readAssets(folder: string): ReadonlyMap<string, string> {
  const lists = readdirSync(folder).filter((file) => file.endsWith('.assets.json'));
  const files = lists.flatMap((list) =>
    Object.values(assetFile.parse(JSON.parse(readFileSync(join(folder, list), 'utf8'))).files),
  );
  return new Map(
    files.flatMap(({ source, destinations }) =>
      Object.values(destinations).map(
        ({ objectKey }) => [objectKey, join(folder, source.path)] as const,
      ),
    ),
  );
}

import { buildWeb } from '../../web/build.ts';
import { keptBuild } from './kept-build.ts';

/** The folder of the product's pages as they are built for a practice, whose settings are in this file. */
export const builtPages = (practiceFile: string): Promise<string> =>
  keptBuild(
    'pages',
    ['domain', 'infra/lean-zod.ts', 'package-lock.json', 'schemas', 'web', practiceFile],
    (outDir) => buildWeb({ outDir, practiceFile }),
  );

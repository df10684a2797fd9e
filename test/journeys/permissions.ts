import { progressBar } from '../../local/demo/progress.ts';
import type { Use } from '../../local/engine/permissions/iam.ts';
import { productAssembly } from '../support/local-product.ts';
import { EVERY_WAY, walkOne } from './every-way.ts';
import { permissionEvidence } from './permission-evidence.ts';

/*
 * npm run permissions
 * Walks every way through the product, and prints each action that a role is allowed with the number of
 * calls that need it. Fails when a way fails, or when something is allowed that nothing needs.
 */

const assemblyFolder = await productAssembly();
const bar = progressBar(process.stderr);
const uses: Use[] = [];
const faults: string[] = [];
for (const [at, way] of EVERY_WAY.entries()) {
  bar.show(at, EVERY_WAY.length, `the way of ${way}`);
  const walk = await walkOne(assemblyFolder, way);
  uses.push(...walk.uses);
  if (walk.fault !== undefined) faults.push(`${way}: ${walk.fault}`);
}
bar.clear();
const evidence = await permissionEvidence(assemblyFolder, uses);
console.table(
  evidence.map(({ role, action, on, needed }) => ({
    role,
    action,
    on,
    'calls that need it': needed === 0 ? 'UNUSED' : needed,
  })),
);
for (const fault of faults) console.error(fault);
const unused = evidence.filter(({ needed }) => needed === 0);
console.log(
  `${evidence.length} allowed, ${evidence.length - unused.length} used, ${unused.length} unused`,
);
process.exitCode = faults.length + unused.length > 0 ? 1 : 0;

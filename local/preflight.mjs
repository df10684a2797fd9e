/*
 * Runs before any other line (node --import), and is plain JavaScript, so that it can still speak
 * where the rest could not even be read: on an older Node, or before the packages are installed.
 */
import { existsSync, readFileSync } from 'node:fs';

const OLDEST_NODE = 24;
const at = (path) => new URL(`../${path}`, import.meta.url);

function problem() {
  const major = Number(process.versions.node.split('.')[0]);
  const { dependencies, devDependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const names = Object.keys({ ...dependencies, ...devDependencies });
  const missing = names.filter((name) => !existsSync(at(`node_modules/${name}/package.json`)));
  if (missing.length > 0)
    return `run npm ci first: ${missing.length} packages are missing (${missing[0]}${missing.length > 1 ? ', …' : ''})`;
  if (major < OLDEST_NODE)
    return `Node ${OLDEST_NODE} or later is needed, and this is ${process.versions.node}`;
  return undefined;
}

const found = problem();
if (found) {
  console.error(found);
  process.exit(1);
}

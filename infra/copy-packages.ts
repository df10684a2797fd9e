import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';

type Manifest = {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
};

/** Copies packages with all they need, as they are, into a folder's own `node_modules`. */
export function copyPackages(names: readonly string[], root: string, into: string): void {
  const modules = path.join(root, 'node_modules');
  for (const name of withDependencies(names, modules)) {
    cpSync(path.join(modules, name), path.join(into, 'node_modules', name), { recursive: true });
  }
}

function withDependencies(names: readonly string[], modules: string): ReadonlySet<string> {
  const all = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (all.has(name)) continue;
    all.add(name);
    const manifest = readFileSync(path.join(modules, name, 'package.json'), 'utf8');
    const { dependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
      manifest,
    ) as Manifest;
    const peers = Object.keys({ ...peerDependencies });
    waiting.push(...Object.keys({ ...dependencies }));
    waiting.push(...peers.filter((peer) => !peerDependenciesMeta?.[peer]?.optional));
  }
  return all;
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Locked = {
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly inBundle?: boolean;
};
type Manifest = {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
};

const read = (file: string) =>
  readFileSync(new URL(`../../${file}`, import.meta.url), { encoding: 'utf8' });
const manifestIn = (folder: string) => JSON.parse(read(`${folder}package.json`)) as Manifest;
const lockedIn = (folder: string) => {
  const { packages } = JSON.parse(read(`${folder}package-lock.json`)) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(packages).filter(([place]) => place !== '');
};
const nameOf = (place: string) => place.split('node_modules/').at(-1) ?? '';
const asked = ({ dependencies, devDependencies, optionalDependencies }: Manifest) =>
  Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });

describe.for(['', '.ci/mutation/', '.ci/dynamodb-local/'])('the packages of ./%s', (folder) => {
  test('are pinned to one version each', () => {
    const loose = asked(manifestIn(folder)).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test('are held to the hash of what was looked at, those within others to that of the other', () => {
    const unheld = lockedIn(folder).filter(
      ([, { integrity = '', inBundle = false }]) => !integrity.startsWith('sha512-') && !inBundle,
    );
    expect(unheld.map(([place]) => place)).toEqual([]);
  });

  test('run no script of their own at installing but those that are named, and none of these runs', () => {
    const { allowScripts = {} } = manifestIn(folder);
    const scripted = lockedIn(folder).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripted.map(([place]) => nameOf(place))).toEqual(Object.keys(allowScripts));
    expect(Object.values(allowScripts)).not.toContain(true);
    expect(read(`${folder}.npmrc`)).toMatch(/^strict-allow-scripts=true$/m);
  });
});

test('each package that is asked for has its reason in docs/dependencies.md', () => {
  const reasons = read('docs/dependencies.md');
  const untold = asked(manifestIn(''))
    .map(([name]) => name)
    .filter((name) => !name.startsWith('@types/') && !reasons.includes(`\`${name}\``));
  expect(untold).toEqual([]);
});

test('a version that is younger than a week stops what checks a change, before anything else runs', () => {
  const first = read('.ci/run')
    .split('\n')
    .find((line) => line.startsWith('step '));
  expect(first).toBe("step 'install' npm ci --min-release-age=7");
});

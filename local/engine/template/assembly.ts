import { readAssets } from './assets.ts';
import { resolve } from './intrinsics.ts';
import { partOf } from './known-types.ts';
import { type Deployment, type NamesOf, nameEverything } from './names.ts';
import { type Template, readTemplates } from './template.ts';
import { UnknownFeature } from './unknown-feature.ts';

/** One resource of the template, told apart as `stack/LogicalId`; its properties are worked out. */
export type Resource = {
  readonly id: string;
  readonly logicalId: string;
  readonly type: string;
  readonly ref: string;
  readonly arn: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly properties: () => unknown;
};

export type AssemblyOptions = Deployment & { readonly folder: string };

export type Assembly = {
  readonly ofType: (type: string) => readonly Resource[];
  /** The file or folder an asset was staged to, by the key it would have in the asset bucket. */
  readonly assetPath: (objectKey: string) => string;
};

/** Reads a synthesized cloud assembly; refuses one with a resource the engine does not know. */
export function readAssembly(options: AssemblyOptions): Assembly {
  const stacks = readTemplates(options.folder);
  const names = nameEverything(stacks, options);
  const resources = [...stacks].flatMap(([stack, { Resources }]) =>
    Object.entries(Resources).map(([logicalId, raw]) => {
      const id = `${stack}/${logicalId}`;
      const part = partOf(raw.Type);
      if (part === 'unknown') throw new UnknownFeature(raw.Type, id);
      if (part === 'played' && raw.Condition) throw new UnknownFeature('Condition', id);
      return describe({ stack, logicalId, id, raw, names });
    }),
  );
  const assets = readAssets(options.folder);
  return {
    ofType: (type) => resources.filter((resource) => resource.type === type),
    assetPath: (key) => assets.get(key) ?? fault(`no asset ${key} in ${options.folder}`),
  };
}

function describe(o: {
  stack: string;
  logicalId: string;
  id: string;
  raw: Template['Resources'][string];
  names: NamesOf;
}): Resource {
  const names = o.names.of(o.stack);
  const { ref, attributes } = o.names.identity(o.id);
  return {
    id: o.id,
    logicalId: o.logicalId,
    type: o.raw.Type,
    ref,
    arn: attributes['Arn'] ?? ref,
    attributes,
    properties: () => resolve(o.raw.Properties, names, o.id),
  };
}

function fault(message: string): never {
  throw new Error(message);
}

import { z } from 'zod';
import type { Assembly } from '../template/assembly.ts';
import { readProperties, unplayed } from '../template/properties.ts';
import { UnknownFeature } from '../template/unknown-feature.ts';

export type Behavior = {
  readonly path: RegExp;
  readonly methods: readonly string[];
  readonly originHost: string;
  readonly viewerFunction: string | undefined;
  readonly headersPolicy: string | undefined;
  readonly compresses: boolean;
};
export type DistributionSettings = { readonly behaviors: readonly Behavior[] };

/** AWS's own policy that keeps nothing in the cache. */
const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';

const behavior = z.strictObject({
  AllowedMethods: z.array(z.string()).default(['GET', 'HEAD']),
  CachePolicyId: z.string(),
  CachedMethods: unplayed,
  Compress: z.boolean().default(false),
  FunctionAssociations: z
    .array(z.strictObject({ EventType: z.literal('viewer-request'), FunctionARN: z.string() }))
    .max(1)
    .default([]),
  // Everything the viewer sends is passed on.
  OriginRequestPolicyId: unplayed,
  ResponseHeadersPolicyId: z.string().optional(),
  TargetOriginId: z.string(),
  // One machine has no certificate: it is reached by http on its own address alone.
  ViewerProtocolPolicy: unplayed,
});
const origin = z.strictObject({
  CustomOriginConfig: unplayed,
  DomainName: z.string(),
  Id: z.string(),
  OriginAccessControlId: unplayed,
  S3OriginConfig: unplayed,
});
const distribution = z.strictObject({
  DistributionConfig: z.strictObject({
    Aliases: unplayed,
    CacheBehaviors: z.array(behavior.extend({ PathPattern: z.string() })).default([]),
    Comment: unplayed,
    DefaultCacheBehavior: behavior,
    Enabled: z.literal(true),
    HttpVersion: unplayed,
    IPV6Enabled: unplayed,
    Logging: unplayed,
    Origins: z.array(origin),
    PriceClass: unplayed,
    Restrictions: unplayed,
    ViewerCertificate: unplayed,
    WebACLId: unplayed,
  }),
  Tags: unplayed,
});

/** The one distribution of the template, if it has one. */
export function readDistribution(assembly: Assembly): DistributionSettings | undefined {
  const [resource, second] = assembly.ofType('AWS::CloudFront::Distribution');
  if (second) throw new UnknownFeature('a second distribution', second.id);
  if (!resource) return undefined;
  const { DistributionConfig: read } = readProperties(resource, distribution);
  const hostOf = (id: string) => {
    const found = read.Origins.find(({ Id }) => Id === id);
    if (!found) throw new UnknownFeature(`the origin ${id}`, resource.id);
    return found.DomainName;
  };
  const behaviors = [...read.CacheBehaviors, { ...read.DefaultCacheBehavior, PathPattern: '*' }];
  return { behaviors: behaviors.map((each) => toBehavior(each, hostOf(each.TargetOriginId))) };
}

function toBehavior(
  read: z.output<typeof behavior> & { PathPattern: string },
  originHost: string,
): Behavior {
  return {
    path: globOf(read.PathPattern),
    methods: read.AllowedMethods,
    originHost,
    viewerFunction: read.FunctionAssociations[0]?.FunctionARN,
    headersPolicy: read.ResponseHeadersPolicyId,
    compresses: read.Compress && read.CachePolicyId !== CACHING_DISABLED,
  };
}

/** A path pattern: `*` stands for any run of characters, `?` for one. */
function globOf(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${pattern.startsWith('/') || pattern === '*' ? '' : '/'}${source}$`);
}

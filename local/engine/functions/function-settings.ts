import { z } from 'zod';
import type { Assembly, Resource } from '../template/assembly.ts';
import { readProperties, unplayed } from '../template/properties.ts';

/** What a sandbox needs to know of one function of the template. */
export type FunctionSettings = {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  /** The bundle to load and the name it exports the handler by. */
  readonly bundle: string;
  readonly exportName: string;
  readonly role: string;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  readonly environment: Readonly<Record<string, string>>;
  /** The queue for events that nobody waits for and the function could not handle. */
  readonly deadLettersArn: string | undefined;
};

const lambdaFunction = z.strictObject({
  Architectures: unplayed,
  Code: z.strictObject({ S3Bucket: z.string(), S3Key: z.string() }),
  DeadLetterConfig: z.strictObject({ TargetArn: z.string() }).optional(),
  Description: unplayed,
  Environment: z
    .strictObject({
      Variables: z
        .object({ NODE_OPTIONS: z.literal('--disable-proto=throw').optional() })
        .catchall(z.string()),
    })
    .optional(),
  FunctionName: unplayed,
  Handler: z.string().regex(/^index\.\w+$/),
  KmsKeyArn: unplayed,
  LoggingConfig: unplayed,
  MemorySize: z.number().default(128),
  Role: z.string(),
  Runtime: z.literal('nodejs24.x'),
  Tags: unplayed,
  Timeout: z.number().default(3),
  TracingConfig: unplayed,
});

const customResource = z.object({ ServiceToken: z.string() });

/** The product's functions; those that only serve CDK's own custom resources are left out. */
export function readFunctions(assembly: Assembly): readonly FunctionSettings[] {
  const helpers = ['Custom::CDKBucketDeployment', 'Custom::S3AutoDeleteObjects']
    .flatMap((type) => assembly.ofType(type))
    .map((resource) => customResource.parse(resource.properties()).ServiceToken);
  return assembly
    .ofType('AWS::Lambda::Function')
    .filter(({ arn }) => !helpers.includes(arn))
    .map((resource) => readFunction(resource, assembly));
}

function readFunction(resource: Resource, assembly: Assembly): FunctionSettings {
  const read = readProperties(resource, lambdaFunction);
  return {
    id: resource.id,
    arn: resource.arn,
    name: resource.ref,
    bundle: `${assembly.assetPath(read.Code.S3Key)}/index.js`,
    exportName: read.Handler.slice('index.'.length),
    role: read.Role,
    timeoutMs: read.Timeout * 1000,
    memoryMb: read.MemorySize,
    environment: { ...read.Environment?.Variables },
    deadLettersArn: read.DeadLetterConfig?.TargetArn,
  };
}

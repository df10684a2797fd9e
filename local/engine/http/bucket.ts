import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { z } from 'zod';
import type { Assembly } from '../template/assembly.ts';
import { bucketHost } from '../template/identities.ts';
import { readProperties, unplayed } from '../template/properties.ts';
import type { Answer } from './gateway.ts';
import type { WebResponse } from './message.ts';

const deployment = z.strictObject({
  DestinationBucketName: z.string(),
  DistributionId: unplayed,
  DistributionPaths: unplayed,
  OutputObjectKeys: unplayed,
  Prune: unplayed,
  ServiceToken: z.string(),
  SourceBucketNames: unplayed,
  SourceObjectKeys: z.tuple([z.string()]),
  SystemMetadata: z.strictObject({ 'cache-control': z.string().optional() }).default({}),
  WaitForDistributionInvalidation: unplayed,
});

/** The types `aws s3 sync` gives to files by their ending. */
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The buckets that the template fills with files, by the host each answers under. */
export function readBuckets(assembly: Assembly): ReadonlyMap<string, Answer> {
  return new Map(
    assembly.ofType('Custom::CDKBucketDeployment').map((resource) => {
      const read = readProperties(resource, deployment);
      const folder = assembly.assetPath(read.SourceObjectKeys[0]);
      const cacheControl = read.SystemMetadata['cache-control'];
      return [bucketHost(read.DestinationBucketName), makeBucket(folder, cacheControl)];
    }),
  );
}

function makeBucket(folder: string, cacheControl: string | undefined): Answer {
  return async ({ path, headers }) => {
    const body = await readWithin(folder, path);
    if (!body) return forbidden;
    const etag = `"${createHash('md5').update(body).digest('hex')}"`;
    const described = {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      etag,
      ...(cacheControl && { 'cache-control': cacheControl }),
    };
    return headers['if-none-match'] === etag
      ? { status: 304, headers: described, body: Buffer.alloc(0) }
      : { status: 200, headers: described, body };
  };
}

async function readWithin(folder: string, path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(join(folder, normalize(decodeURIComponent(path))));
  } catch {
    return undefined;
  }
}

/** What S3 says of a missing file to a reader that may not list the bucket. */
const forbidden: WebResponse = {
  status: 403,
  headers: { 'content-type': 'application/xml' },
  body: Buffer.from('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'),
};

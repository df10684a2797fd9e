import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { startLocalProduct } from '../support/local-product.ts';

test('a practice with every switch on and a domain of its own runs here as well', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'switches-'));
  const practiceFile = join(folder, 'practice.json');
  const settings = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../practice.json'), 'utf8'),
  ) as object;
  const certificateArn =
    'arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555';
  writeFileSync(
    practiceFile,
    JSON.stringify({
      ...settings,
      name: 'The Quiet Room',
      switches: { customerManagedKey: true, webApplicationFirewall: true },
      domain: { apiHost: 'api.example.org', apiCertificateArn: certificateArn, certificateArn },
    }),
  );
  const product = await startLocalProduct({ practiceFile });
  try {
    const answer = await fetch(`${product.origin}/api/practice`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ name: 'The Quiet Room' });
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);

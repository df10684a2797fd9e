import { createHash } from 'node:crypto';
import { REGION } from '../template/account.ts';
import type { FunctionSettings } from './function-settings.ts';

/** The access key by which the services know which function is calling: one per function. */
export const accessKeyOf = (functionId: string): string =>
  `LOCAL${createHash('sha256').update(functionId).digest('hex').slice(0, 15).toUpperCase()}`;

/** Everything a function finds in its environment: the template's own and what AWS Lambda adds. */
export function environmentOf(
  settings: FunctionSettings,
  /** Where the AWS services of this machine answer. */
  endpoint: string,
): Record<string, string> {
  return {
    ...settings.environment,
    AWS_ACCESS_KEY_ID: accessKeyOf(settings.id),
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_REGION: REGION,
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_ENDPOINT_URL_SES: endpoint,
    AWS_ENDPOINT_URL_SQS: endpoint,
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: endpoint,
    // The person's own AWS settings on this machine must not reach a function.
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_LAMBDA_FUNCTION_NAME: settings.name,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(settings.memoryMb),
    TZ: ':UTC',
  };
}

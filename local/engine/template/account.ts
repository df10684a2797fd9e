/** The made-up account and region everything is deployed to on this machine. */
export const ACCOUNT = '123456789012';
export const REGION = 'us-east-1';

export const arn = (service: string, rest: string): string =>
  `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;

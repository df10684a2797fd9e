import type { HttpRequest } from './http.ts';

/** The token in the header; whatever else stands there opens nothing. */
export const bearerToken = ({ headers }: Pick<HttpRequest, 'headers'>): string =>
  /^Bearer ([^ ]+)$/i.exec(headers['authorization'] ?? '')?.[1] ?? '';

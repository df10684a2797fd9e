import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf } from './console-server.ts';
import { ME } from './records.ts';

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

/**
 * An issuer whose clock is years behind the browser's: everything it issues ended long ago by the
 * browser's reckoning. It says yes to everybody, and checks PKCE.
 */
export class FakeIssuer {
  readonly asked: URLSearchParams[] = [];
  readonly ended: URLSearchParams[] = [];
  /** Answers the next authorization with this error. */
  refuses: string | null = null;
  endsSessions = true;
  givesRefreshTokens = true;
  private issued = 0;

  async handle(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
    switch (url.pathname) {
      case '/issuer/.well-known/openid-configuration':
        return this.json(response, this.metadata(url.origin));
      case '/issuer/authorize':
        this.asked.push(url.searchParams);
        return this.redirect(response, this.authorized(url.searchParams));
      case '/issuer/token':
        return this.token(new URLSearchParams(await bodyOf(request)), response, url.origin);
      case '/issuer/end':
        this.ended.push(url.searchParams);
        return this.redirect(response, this.endedAt(url.searchParams));
      default:
        return false;
    }
  }

  private metadata(origin: string) {
    const issuer = `${origin}/issuer`;
    return {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      ...(this.endsSessions ? { end_session_endpoint: `${issuer}/end` } : {}),
    };
  }

  private authorized(asked: URLSearchParams): string {
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('state', asked.get('state') ?? '');
    if (this.refuses === null) back.searchParams.set('code', 'one-code');
    else back.searchParams.set('error', this.refuses);
    return back.href;
  }

  private endedAt(asked: URLSearchParams): string {
    const back = new URL(asked.get('post_logout_redirect_uri') ?? '');
    back.searchParams.set('state', asked.get('state') ?? '');
    return back.href;
  }

  private token(form: URLSearchParams, response: ServerResponse, origin: string): boolean {
    const asked = this.asked.at(-1);
    const renewal = form.get('grant_type') === 'refresh_token';
    const challenge = createHash('sha256').update(form.get('code_verifier') ?? '');
    if (!renewal && challenge.digest('base64url') !== asked?.get('code_challenge')) {
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: 'invalid_grant' }));
      return true;
    }
    const claims = {
      iss: `${origin}/issuer`,
      sub: ME,
      aud: asked?.get('client_id'),
      nonce: asked?.get('nonce') ?? undefined,
      iat: 1_500_000_000,
      exp: 1_500_000_600,
    };
    return this.json(response, {
      access_token: `token-${++this.issued}`,
      token_type: 'Bearer',
      expires_in: 1,
      id_token: `${encode({ alg: 'none' })}.${encode(claims)}.x`,
      ...(this.givesRefreshTokens ? { refresh_token: `refresh-${this.issued}` } : {}),
    });
  }

  private json(response: ServerResponse, body: object): true {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
    return true;
  }

  private redirect(response: ServerResponse, to: string): true {
    response.writeHead(302, { location: to });
    response.end();
    return true;
  }
}

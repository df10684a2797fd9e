import { mkdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Provider } from 'oidc-provider';
import type { Role } from '../../domain/staff/role.ts';
import { mintAccessToken } from './access-token.ts';
import { openKeys, publicKeys } from './keys.ts';
import { errorPage, signInPage, type Page } from './pages.ts';
import type { People } from './people.ts';
import { makeProvider, type IssuerOptions } from './provider.ts';

/** The sign-in of one machine: OpenID Connect for the console, tokens for tests. */
export type Issuer = {
  /** The issuer identifier, as tokens and discovery name it. */
  readonly url: string;
  readonly clientId: string;
  handle(req: IncomingMessage, res: ServerResponse): void;
  /** The access token that signing in with this role would give. */
  token(role: Role): Promise<string>;
  /** The public keys that verify its tokens. */
  jwks(): object;
};

export async function makeIssuer(o: IssuerOptions): Promise<Issuer> {
  mkdirSync(join(o.dataDir, 'issuer'), { recursive: true });
  const keys = await openKeys(join(o.dataDir, 'issuer', 'keys.json'));
  const provider = makeProvider(o, keys);
  const answer = provider.callback();
  const { host } = new URL(o.origin);

  const handle = (req: IncomingMessage, res: ServerResponse) => {
    const path = (req.url ?? '').slice(o.path.length) || '/';
    const asset = ASSETS.get(path);
    if (asset !== undefined) return serveAsset(res, asset);
    // The provider writes addresses from this header; a made-up one must not end up in them.
    req.headers.host = host;
    if (path.startsWith('/sign-in/'))
      return void signIn(o.people, provider, req, res).catch(failed(res));
    Object.assign(req, { originalUrl: req.url, url: path });
    void answer(req, res);
  };
  const token = (role: Role) => {
    const person = o.people.all().find(({ groups }) => groups.includes(role));
    if (person === undefined) throw new Error(`nobody on this machine is ${role}`);
    return mintAccessToken(provider, o, person.id);
  };
  const url = o.origin + o.path;
  return { url, clientId: o.clientId, handle, token, jwks: () => publicKeys(keys) };
}

/** Shows the people to choose from, and takes the choice back to the provider. */
async function signIn(
  people: People,
  provider: Provider,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  await provider.interactionDetails(req, res);
  const page = () => signInPage(req.url ?? '', people.all());
  if (req.method !== 'POST') return servePage(res, 200, page());
  const chosen = new URLSearchParams(await text(req)).get('person') ?? '';
  if (!people.find(chosen)?.enabled) return servePage(res, 400, page());
  people.change(chosen, { invited: false });
  await provider.interactionFinished(req, res, { login: { accountId: chosen } });
}

/** The usual reason: the sign-in page was left open until its sign-in had expired. */
function failed(res: ServerResponse): () => void {
  const page = errorPage('expired', 'this sign-in was started too long ago, or in another browser');
  return () => servePage(res, 400, page);
}

function servePage(res: ServerResponse, status: number, { html, headers }: Page): void {
  res.writeHead(status, { ...headers, 'content-type': 'text/html; charset=utf-8' });
  res.end(html);
}

type Asset = { readonly type: string; readonly content: string };

const here = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const ASSETS = new Map<string, Asset>([
  [
    '/pages.css',
    { type: 'text/css', content: here('../page/static/base.css') + here('pages.css') },
  ],
  ['/sign-out.js', { type: 'text/javascript', content: here('sign-out.js') }],
]);

function serveAsset(res: ServerResponse, { type, content }: Asset): void {
  const nosniff = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };
  res.writeHead(200, { ...nosniff, 'content-type': `${type}; charset=utf-8` });
  res.end(content);
}

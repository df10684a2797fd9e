import type { Route } from './api-settings.ts';

export type FoundRoute = {
  readonly route: Route;
  readonly pathParameters: Readonly<Record<string, string>>;
};

/**
 * The route that answers, as API Gateway chooses it: a part written out beats `{name}`, that beats
 * `{name+}`, and a method by its name beats ANY.
 */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): FoundRoute | undefined {
  return routes
    .filter((route) => route.method === method || route.method === 'ANY')
    .flatMap((route) => {
      const pathParameters = matchPath(route.path, path);
      return pathParameters ? [{ route, pathParameters }] : [];
    })
    .sort((a, b) => (rank(a.route) < rank(b.route) ? -1 : 1))[0];
}

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  const parameters: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const name = /^\{(.+?)(\+?)\}$/.exec(part);
    const value = given[index];
    if (value === undefined || (name && value === '')) return undefined;
    if (name?.[2]) return { ...parameters, [name[1] ?? '']: given.slice(index).join('/') };
    if (name) parameters[name[1] ?? ''] = value;
    else if (part !== value) return undefined;
  }
  return wanted.length === given.length ? parameters : undefined;
}

/** Sorts before another if it is to be preferred. */
function rank({ path, method }: Route): string {
  const parts = path
    .split('/')
    .map((part) => (/\+\}$/.test(part) ? '2' : part[0] === '{' ? '1' : '0'));
  return [...parts, method === 'ANY' ? '1' : '0'].join('');
}

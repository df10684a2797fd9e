import type { Answer } from './post.ts';

/** How a service refuses by AWS's JSON protocol: its code, whose fault that is, and all that it says. */
export type Refusal<Said> = {
  readonly name: string;
  readonly $fault: 'client' | 'server';
  readonly said: Partial<Said>;
};

/** What is not the service's own words is a fault of the server. */
export function refusalIn<Said = unknown>({ status, body }: Answer): Refusal<Said> {
  const said = read<Said & { readonly __type: string }>(body);
  return {
    name: said.__type?.split('#').at(-1) ?? 'InternalServerError',
    $fault: status >= 500 ? 'server' : 'client',
    said,
  };
}

function read<Said>(body: string): Partial<Said> {
  try {
    return JSON.parse(body) as Partial<Said>;
  } catch {
    return {};
  }
}

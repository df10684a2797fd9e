import type { Ports } from '../world/port-types.ts';

/** A bug of a kind that products have, put between the functions and what they touch. */
export type Plant = {
  readonly name: string;
  /** What the product would be doing wrong. */
  readonly does: string;
  /** The invariant that it breaks. */
  readonly breaks: `I${number}`;
  readonly on: (ports: Ports) => Ports;
};

/** The ports with some calls of one of them done otherwise. */
export const otherwise = <Name extends keyof Ports>(
  ports: Ports,
  name: Name,
  calls: Partial<Ports[Name]>,
): Ports => ({
  ...ports,
  // A port is a proxy, which has no keys of its own to copy.
  [name]: new Proxy(ports[name], {
    get: (target, method: string): unknown =>
      Reflect.get(calls, method) ?? Reflect.get(target, method),
  }),
});

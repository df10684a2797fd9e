import { existsSync, readFileSync } from 'node:fs';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { writeDurably } from '../write-durably.ts';

const entry = z.object({ payload: z.custom<AdapterPayload>(isObject), expiresAt: z.number() });
type Entry = z.output<typeof entry>;

const FOR_EVER = 100 * 365 * 24 * 60 * 60 * 1000;

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/**
 * Everything the issuer remembers (sessions, codes, grants, refresh tokens), in one small file.
 * What expires does so by the machine's clock: a sign-in is over once the clock has moved past it.
 */
export function openSignInStore(path: string, clock: Clock): (model: string) => Adapter {
  const shelf = openShelf(path, clock);
  return (model) => makeAdapter(model, shelf);
}

/** What is kept and not over yet, by model and id. */
type Shelf = {
  get(key: string): AdapterPayload | undefined;
  all(): readonly (readonly [key: string, payload: AdapterPayload])[];
  put(key: string, payload: AdapterPayload, seconds: number | undefined): void;
  remove(keys: readonly string[]): void;
  /** Writes down what was changed inside a payload. */
  save(): void;
};

function openShelf(path: string, clock: Clock): Shelf {
  const entries = new Map<string, Entry>(existsSync(path) ? readEntries(path) : []);
  const now = () => clock.now().getTime();
  const live = () => [...entries].filter(([, { expiresAt }]) => expiresAt > now());
  const save = () => {
    const kept = live();
    entries.clear();
    for (const [key, each] of kept) entries.set(key, each);
    writeDurably(path, JSON.stringify(kept));
  };
  const put: Shelf['put'] = (key, payload, seconds) => {
    const life = seconds === undefined ? FOR_EVER : seconds * 1000;
    entries.set(key, { payload, expiresAt: now() + life });
    save();
  };
  const remove = (keys: readonly string[]) => {
    for (const key of keys) entries.delete(key);
    save();
  };
  const all = () => live().map(([key, { payload }]) => [key, payload] as const);
  return { get: (key) => new Map(all()).get(key), all, put, remove, save };
}

function readEntries(path: string): [string, Entry][] {
  return z.array(z.tuple([z.string(), entry])).parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** The shelf as oidc-provider asks for it, one adapter a model. */
function makeAdapter(model: string, shelf: Shelf): Adapter {
  const key = (id: string) => `${model}:${id}`;
  const first = (matches: (payload: AdapterPayload) => boolean) =>
    shelf.all().find(([name, payload]) => name.startsWith(key('')) && matches(payload))?.[1];
  return {
    upsert: async (id, payload, expiresIn) => shelf.put(key(id), payload, expiresIn),
    find: async (id) => shelf.get(key(id)),
    findByUid: async (uid) => first((payload) => payload.uid === uid),
    findByUserCode: async (userCode) => first((payload) => payload.userCode === userCode),
    consume: async (id) => {
      const payload = shelf.get(key(id));
      if (payload) payload.consumed = true;
      shelf.save();
    },
    destroy: async (id) => shelf.remove([key(id)]),
    revokeByGrantId: async (grantId) => {
      const granted = shelf.all().filter(([, payload]) => payload.grantId === grantId);
      shelf.remove(granted.map(([name]) => name));
    },
  };
}

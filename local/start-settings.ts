import { resolve } from 'node:path';

export type StartSettings = {
  readonly port: number;
  readonly dataDir: string;
  /** Empty the data first. */
  readonly fresh: boolean;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads what `npm start` was given; throws one line for what it cannot use. */
export function readStartSettings(words: readonly string[], env: Environment): StartSettings {
  const unknown = words.find((word) => word !== '--fresh');
  if (unknown !== undefined) {
    throw new Error(`${unknown} is not an option of npm start: there is only --fresh`);
  }
  return { port: readPort(env['PORT']), dataDir: readDataDir(env), fresh: words.length > 0 };
}

const readDataDir = (env: Environment): string => resolve(env['DATA_DIR'] || '.data');

function readPort(written: string | undefined): number {
  const port = Number(written || 8080);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT must be a whole number from 0 to 65535, and is "${written}"`);
}

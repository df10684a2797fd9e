import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { arn } from '../template/account.ts';
import type { Assembly } from '../template/assembly.ts';
import { readProperties, unplayed } from '../template/properties.ts';
import type { Carried } from './carried.ts';
import { type Pattern, matches, readPattern } from './pattern.ts';

/** An archive of the default bus: it keeps the events that its pattern asks for. */
export type Archive = { readonly pattern: Pattern };

const eventArchive = z.strictObject({
  ArchiveName: unplayed,
  Description: unplayed,
  EventPattern: z.unknown(),
  KmsKeyIdentifier: unplayed,
  // Nothing expires here: whoever wants an empty archive empties the data folder.
  RetentionDays: unplayed,
  SourceArn: z.literal(arn('events', 'event-bus/default')),
});

export function readArchives(assembly: Assembly): readonly Archive[] {
  return assembly.ofType('AWS::Events::Archive').map((resource) => {
    const { EventPattern } = readProperties(resource, eventArchive);
    return { pattern: readPattern(EventPattern, `${resource.id}.EventPattern`) };
  });
}

export type EventArchive = {
  /** Keeps an event, if an archive asks for it. */
  readonly keep: (event: Carried) => void;
  /**
   * Tells every event kept from one moment to another again, each under the name of the replay, as
   * StartReplay does; gives their number. They are not kept once more.
   */
  readonly replay: (asked: {
    readonly name: string;
    readonly from: Date;
    readonly until: Date;
  }) => number;
};

/** The archives of the template in one file, a line for each event. It lies beside the tables, not in them. */
export function openArchive(
  archives: readonly Archive[],
  dataDir: string,
  tell: (event: Carried) => void,
): EventArchive {
  const path = join(dataDir, 'archive.jsonl');
  return {
    keep: (event) => {
      if (!archives.some(({ pattern }) => matches(pattern, event))) return;
      appendFileSync(path, `${JSON.stringify(event)}\n`, { mode: 0o600, flush: true });
    },
    replay: ({ name, from, until }) => {
      const kept = readKept(path).filter(({ time }) => {
        const at = new Date(time);
        return at >= from && at <= until;
      });
      for (const event of kept) tell({ ...event, 'replay-name': name });
      return kept.length;
    },
  };
}

function readKept(path: string): readonly Carried[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Carried);
}

/** All that a log may ever say: codes, ids made by us, and counts. There is no field for a text. */
export type LogLine = {
  readonly level: 'info' | 'warn' | 'error';
  readonly code: string;
  /** An error's class, never its message: messages repeat what was typed. */
  readonly name?: string | undefined;
  /** Where it was thrown, as `frameOf` reads it. */
  readonly at?: string | undefined;
  /** Why, as a code of ours. */
  readonly reason?: string | undefined;
  readonly requestId?: string | undefined;
  readonly route?: string | undefined;
  readonly intakeId?: string | undefined;
  readonly mailId?: string | undefined;
  readonly jobId?: string | undefined;
  readonly count?: number | undefined;
};

const FIELDS = [
  'level',
  'code',
  'name',
  'at',
  'reason',
  'requestId',
  'route',
  'intakeId',
  'mailId',
  'jobId',
  'count',
] as const satisfies readonly (keyof LogLine)[];

/** What a code, an id or a route can look like; anything else is replaced, whatever the types say. */
const HARMLESS = /^[\w ./{}#=:+-]{1,120}$/;

/** Writes one line of JSON; a field that is not on the list above is left out. */
export function log(line: LogLine, write: (text: string) => void = console.error): void {
  const entries = FIELDS.map((field) => [field, harmless(line[field])] as const);
  write(JSON.stringify(Object.fromEntries(entries)));
}

function harmless(value: string | number | undefined): string | number | undefined {
  if (typeof value !== 'string') return value;
  return HARMLESS.test(value) ? value : 'withheld';
}

/** File and place of the innermost frame: enough to find the line by the source map, and no input. */
export function frameOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { message, stack = '' } = error;
  // What comes before the frames repeats the message, which may look like one.
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n');
  return frames.map(placeOf).find((place) => place !== undefined);
}

/** `file.ts:1:2` of a line such as `    at run (file:///folder/file.ts:1:2)`. */
function placeOf(frame: string): string | undefined {
  const place =
    frame
      .split(/[/\\( ]/)
      .at(-1)
      ?.replace(')', '') ?? '';
  return /^[\w.-]+:\d+:\d+$/.test(place) ? place : undefined;
}

import { randomUUID } from 'node:crypto';
import { newKey, ok, practiceClient } from '../../local/demo/practice-client.ts';
import { aFormBy } from '../support/intake-form.ts';
import { atRate, summed, type Summary } from './at-rate.ts';
import { callerOf, warmedUp } from './caller.ts';

/** Staff who work on while the door is flooded: calls a second. */
const STAFF_RATE = 4;

export type FloodResult = {
  readonly throttles: 'as in the template';
  readonly seconds: number;
  /** What the flood was answered with; 429 is the throttle. */
  readonly flood: Summary & { readonly rate: number };
  readonly staff: Summary;
};

/** Floods the public door with forms while staff read their list and a request. */
export async function flood(o: {
  readonly origin: string;
  readonly rate: number;
  readonly seconds: number;
  readonly say: (line: string) => void;
}): Promise<FloodResult> {
  const { origin, rate, seconds, say } = o;
  const client = practiceClient(origin);
  const { intakeId } = ok<{ intakeId: string }>(
    await client.ask('POST', '/api/intakes', aFormBy('first@example.org'), newKey()),
    201,
  );
  const { accessToken } = ok<{ accessToken: string }>(
    await client.ask('POST', '/local/token', { role: 'counselor' }),
    200,
  );
  const headers = { authorization: `Bearer ${accessToken}` };
  const paths = ['/api/staff/intakes?status=new', `/api/staff/intakes/${intakeId}`];
  const { call, close } = callerOf(origin);
  let asked = 0;
  const read = () => call({ method: 'GET', path: paths[(asked += 1) % 2] ?? '', headers });
  const form = () =>
    call({
      ...{ method: 'POST', path: '/api/intakes', headers: newKey() },
      body: aFormBy(`${randomUUID()}@example.org`),
    });
  try {
    await warmedUp([read]);
    say(`${rate} forms a second for ${seconds} s`);
    const [flooded, staff] = await Promise.all([
      atRate({ rate, seconds, send: form }),
      atRate({ rate: STAFF_RATE, seconds, send: read }),
    ]);
    return {
      throttles: 'as in the template',
      seconds,
      flood: { rate, ...summed(flooded) },
      staff: summed(staff),
    };
  } finally {
    close();
  }
}

import { z } from 'zod';
import { SES_FAULTS, type Ses, type SesFault } from '../ses/ses.ts';
import { json, problem, type LocalReply } from './reply.ts';

const DYNAMODB_FAULTS = ['none', 'throttle'] as const;

const asked = z.strictObject({
  ses: z.enum(SES_FAULTS).optional(),
  dynamodb: z.enum(DYNAMODB_FAULTS).optional(),
});

type Faults = {
  readonly ses: SesFault;
  readonly dynamodb: (typeof DYNAMODB_FAULTS)[number];
};

type Faulty = {
  readonly ses: Pick<Ses, 'setFault'>;
  readonly engine: { throttleDynamo(on: boolean): void };
};

/** Shows and sets what fails on purpose; a restart ends every fault. */
export function makeFaultRoutes({ ses, engine }: Faulty) {
  let faults: Faults = { ses: 'none', dynamodb: 'none' };
  const show = () => json(faults);
  const set = (body: unknown): LocalReply => {
    const read = asked.safeParse(body);
    if (!read.success) {
      const choices = `ses: ${SES_FAULTS.join(', ')}; dynamodb: ${DYNAMODB_FAULTS.join(', ')}`;
      return problem(400, 'There is no such fault', choices);
    }
    faults = { ses: read.data.ses ?? faults.ses, dynamodb: read.data.dynamodb ?? faults.dynamodb };
    ses.setFault(faults.ses);
    engine.throttleDynamo(faults.dynamodb === 'throttle');
    return show();
  };
  return { show, set };
}

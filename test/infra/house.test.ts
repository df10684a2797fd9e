import { describe, expect, expectTypeOf, it } from 'vitest';
import type { HouseAlarmProps } from '../../infra/constructs/house-alarm.ts';
import type { CodesAlarm, HouseFunctionProps } from '../../infra/constructs/house-function.ts';
import type { DeadLettersProps, HouseQueueProps } from '../../infra/constructs/house-queue.ts';
import { STAFF_GROUPS } from '../../infra/service/sign-in.ts';
import { ROLES } from '../../domain/staff/role.ts';

describe('a house construct', () => {
  it('does not compile until it is said what its failure means', () => {
    // Checked by the compiler: a property that could be left out would not equal plain text.
    expectTypeOf<HouseAlarmProps['failureMeans']>().toEqualTypeOf<string>();
    expectTypeOf<HouseFunctionProps['failureMeans']>().toEqualTypeOf<string>();
    expectTypeOf<CodesAlarm['failureMeans']>().toEqualTypeOf<string>();
    expectTypeOf<HouseQueueProps['failureMeans']>().toEqualTypeOf<string>();
    expectTypeOf<DeadLettersProps['failureMeans']>().toEqualTypeOf<string>();
  });
});

describe('the groups of the sign-in', () => {
  it('are the roles that the service knows', () => {
    expect([...STAFF_GROUPS]).toEqual([...ROLES]);
  });
});

import { describe, expect, test } from 'vitest';
import { counselorView } from '../../../functions/courses/counselor-view.ts';
import { counselorList } from '../../../schemas/counselor.ts';
import { bookable } from '../../../web/staff/course/bookable.ts';
import { aCounselor } from '../../support/course.ts';

const { counselors } = counselorList.parse({
  counselors: [
    aCounselor({ id: 'sub-gone', name: 'Ada Gone', gone: true }),
    aCounselor({ id: 'sub-here', name: 'Robin Vale' }),
  ].map(counselorView),
});
const names = (chosen: ReturnType<typeof bookable>) => chosen.map(({ name }) => name);

describe('a choice of counselors', () => {
  test('offers nobody whose sign-in was removed', () => {
    expect(names(bookable(counselors))).toEqual(['Robin Vale']);
  });

  test('still names them where something is booked with them already', () => {
    expect(names(bookable(counselors, 'sub-gone'))).toEqual(['Ada Gone', 'Robin Vale']);
  });
});

import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { bookCourse } from '../../../domain/course/book-course.ts';
import { endCourse } from '../../../domain/course/end-course.ts';
import type { PersonKeys } from '../../../domain/intake/intake.ts';
import { aBooking, aPlan, decided, refusalOf } from '../../support/course.ts';
import { aForm } from '../../support/intake-form.ts';
import { type Accepted, aCounselorIn, anAcceptedClientIn, changing } from './a-booked-course.ts';
import type { CoursePorts } from './course-ports.ts';

const aPerson = (): Required<PersonKeys> => ({
  address: randomUUID(),
  phoneAndBirth: randomUUID(),
});

/** What every store owes so that one person has one active course, however often they asked. */
export function oneCourseSuite(ports: () => CoursePorts): void {
  const counselor = () => aCounselorIn(ports());
  /** A booking as the store knows the person now, with a counselor of its own. */
  const deciding = async ({ intake, client }: Accepted) => {
    const theirs = await counselor();
    return bookCourse({
      ...aBooking({ counselor: theirs, plan: aPlan({ counselorId: theirs.id }) }),
      intake: { ...intake, tier: 'green' },
      client,
      person: await ports().clients.person(intake),
      courseId: randomUUID(),
    });
  };
  const asks = (keys?: PersonKeys, form = aForm()) => anAcceptedClientIn(ports(), form, keys);

  describe('a person who asked twice', () => {
    test.for(['address', 'phoneAndBirth'] as const)(
      'is known by the same %s, and the course of the other request with it',
      async (by) => {
        const keys = aPerson();
        const one = await asks(keys);
        const other = await asks({ ...aPerson(), [by]: keys[by] });
        const { writes } = decided(await deciding(one));
        expect(await ports().courses.write(writes)).toEqual({ kind: 'written' });

        const person = await ports().clients.person(other.intake);
        expect(person.others).toEqual([{ ...one.client, activeCourse: writes.course.after.id }]);
        expect(person.marks.map(({ bookings }) => bookings).sort()).toEqual([0, 1]);
        expect(refusalOf(await deciding(other))).toEqual({
          reason: 'active-course',
          courseId: writes.course.after.id,
        });
      },
    );

    test('is booked once when both requests are booked at the same moment', async () => {
      const keys = aPerson();
      const requests = [await asks(keys), await asks(keys), await asks(keys)];
      const decisions = await Promise.all(requests.map(deciding));
      const outcomes = await Promise.all(
        decisions.map((each) => ports().courses.write(decided(each).writes)),
      );
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['stale', 'stale', 'written']);
    });

    test('may have another once the first is over', async () => {
      const keys = aPerson();
      const [one, other] = [await asks(keys), await asks(keys)];
      const { writes, course } = decided(await deciding(one));
      await ports().courses.write(writes);
      const file = await ports().courses.find(course.id);
      if (!file) throw new Error('The course is not there');
      const theirs = await ports().counselors.find(course.counselorId);
      if (!theirs) throw new Error('The counselor is not there');
      const ended = endCourse({ ...changing({ file, counselor: theirs }), reason: 'They moved.' });
      await ports().courses.write(decided(ended).writes);

      const next = decided(await deciding(other));
      expect(await ports().courses.write(next.writes)).toEqual({ kind: 'written' });
    });
  });

  describe('whoever is somebody else', () => {
    test('and only shares a mailbox, has a course of their own', async () => {
      const keys = aPerson();
      const one = await asks(keys);
      const partner = await asks(
        { ...aPerson(), address: keys.address },
        aForm({ dateOfBirth: '1988-01-09' }),
      );
      for (const each of [one, partner]) {
        const { writes } = decided(await deciding(each));
        expect(await ports().courses.write(writes)).toEqual({ kind: 'written' });
      }
    });

    test('is nobody’s double without hashes: requests from before they were kept', async () => {
      const [one, other] = [await asks(), await asks()];
      expect(await ports().clients.person(one.intake)).toEqual({ others: [], marks: [] });
      for (const each of [one, other]) {
        const { writes } = decided(await deciding(each));
        expect(await ports().courses.write(writes)).toEqual({ kind: 'written' });
      }
    });
  });
}

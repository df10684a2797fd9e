import { AdministrationService } from './administration-service.ts';
import { aPlan } from './course-plans.ts';
import { aCounselor, CourseService } from './course-service.ts';
import type { Asked, Reply } from './fake-service.ts';

/** Which request, course and record a view is shown for. */
export type Shown = {
  readonly intakeId: string;
  readonly courseId: string;
  /** The request of the person whose whole record is shown. */
  readonly recordId: string;
};

/** Every staff route as it is, on tables in memory, for an administrator. */
export class WholeService {
  private readonly administration = new AdministrationService();

  readonly shown: Shown;
  private readonly work: CourseService;

  private constructor(work: CourseService, shown: Omit<Shown, 'recordId'>) {
    work.role = 'administrator';
    this.work = work;
    this.shown = { ...shown, recordId: this.administration.record.intake.id };
  }

  /** One counselor, one accepted request and its course. */
  static async busy(): Promise<WholeService> {
    const work = new CourseService(aCounselor());
    const intakeId = work.accepted();
    const { id } = await work.booked(
      intakeId,
      aPlan({ first: { date: '2026-12-08', time: '10:00' } }),
    );
    return new WholeService(work, { intakeId, courseId: id });
  }

  /** A practice on its first day: a request is accepted, and nobody has hours. */
  static empty(): WholeService {
    const work = new CourseService();
    return new WholeService(work, { intakeId: work.accepted(), courseId: '' });
  }

  answer(asked: Asked): Reply | Promise<Reply> {
    const isAdministration =
      /^\/api\/staff\/(people|team|audit|settings|mails|mail-hold|dead-letters|records)/.test(
        asked.url,
      );
    return isAdministration ? this.administration.answer(asked) : this.work.answer(asked);
  }
}

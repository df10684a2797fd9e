import type { ComponentChildren, Ref } from 'preact';
import { useDesk } from '../parts/desk.ts';
import { COURSE_STATUS_WORDS, PHASE_WORDS } from '../words/courses.ts';
import { longDate } from '../words/wall-times.ts';
import { zoneWords } from '../words/zones.ts';
import type { Course } from './contract.ts';
import { CourseStrip } from './course-strip.tsx';
import { counselorName, type CourseRead } from './use-course.ts';

type Props = {
  readonly read: CourseRead;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly practice: string;
};

/** Whose course it is, how far it has come, and when it ends. */
export function CourseHead({ read: { course, counselors }, heading, practice }: Props) {
  const { times } = useDesk();
  const { client, status, held, length, phase, endDate } = course;
  return (
    <header class="file-head">
      <p class="print-only">
        {practice} · Confidential · printed {times.moment(course.now)}
      </p>
      <div class="file-title">
        <h1 ref={heading} tabIndex={-1}>
          <bdi>{client.name}</bdi>
        </h1>
        <span class="tag">{COURSE_STATUS_WORDS[status]}</span>
        <button type="button" class="button button-bare no-print" onClick={() => print()}>
          Print
        </button>
      </div>
      <section class="course-facts" aria-label="Where the course stands">
        <Fact title="Held">
          <strong class="course-count">
            {held} of {length}
          </strong>
        </Fact>
        <Fact title="Phase">
          <strong>{PHASE_WORDS[phase]}</strong>
        </Fact>
        <Fact title="Ends">
          <strong>{longDate(endDate)}</strong>
        </Fact>
        <Fact title="Counselor">
          <strong>{counselorName(course.counselorId, counselors)}</strong>
        </Fact>
        <Fact title="Clock">
          <Clocks course={course} />
        </Fact>
        <CourseStrip course={course} />
      </section>
    </header>
  );
}

function Fact({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <h2>{title}</h2>
      <p>{children}</p>
    </div>
  );
}

function Clocks({ course: { timeZone, client } }: { readonly course: Course }) {
  return (
    <>
      {zoneWords(timeZone)}
      {client.timeZone === null || client.timeZone === timeZone ? null : (
        <span class="quiet"> · client: {zoneWords(client.timeZone)}</span>
      )}
    </>
  );
}

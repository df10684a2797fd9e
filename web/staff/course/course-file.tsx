import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useOpenForPrint } from '../intake/use-open-for-print.ts';
import { useDesk } from '../parts/desk.ts';
import { useStaffName } from '../parts/people.ts';
import { Notice } from '../parts/notice.tsx';
import type { Course } from './contract.ts';
import { CourseHead } from './course-head.tsx';
import { CourseSide } from './course-side.tsx';
import { CourseDialog, type Opened } from './dialogs.tsx';
import { SessionList } from './session-list.tsx';
import { returnTo } from './session-place.ts';
import { TasksPanel } from './tasks-panel.tsx';
import type { CourseDesk, CourseRead } from './use-course.ts';

type Props = {
  readonly read: CourseRead;
  readonly desk: CourseDesk;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly practice: string;
};

/** A whole course on one page: where it stands, what is to do, then every session. */
export function CourseFile({ read, desk, heading, practice }: Props) {
  useOpenForPrint();
  const [opened, setOpened] = useState<Opened | null>(null);
  useReturn(opened);
  const { course } = read;
  return (
    <article class="file">
      <CourseHead read={read} heading={heading} practice={practice} />
      <Ended course={course} />
      <TasksPanel course={course} desk={desk} onOpen={setOpened} />
      <div class="course-columns">
        <SessionList read={read} desk={desk} onOpen={setOpened} />
        <CourseSide read={read} onOpen={setOpened} />
      </div>
      {opened === null ? null : (
        <CourseDialog opened={opened} read={read} desk={desk} onClose={() => setOpened(null)} />
      )}
    </article>
  );
}

/** After a dialog, focus is where it was; or on the session, when that button went with the change. */
function useReturn(opened: Opened | null) {
  const last = useRef<Opened | null>(null);
  useEffect(() => {
    const before = last.current;
    last.current = opened;
    if (opened === null && before !== null && 'number' in before) returnTo(before.number);
  }, [opened]);
}

function Ended({ course: { ended } }: { readonly course: Course }) {
  const { times } = useDesk();
  const nameOf = useStaffName();
  if (ended === null) return null;
  return (
    <Notice kind="info" title="This course was ended early">
      <p>
        By {nameOf(ended.by)}, {times.moment(ended.at)}.
      </p>
      <p class="lines">{ended.reason}</p>
    </Notice>
  );
}

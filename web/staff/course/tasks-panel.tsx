import { useState } from 'preact/hooks';
import { finishTask } from '../api/course-routes.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useDesk } from '../parts/desk.ts';
import { fragmentOf } from '../state/route.ts';
import { taskWords } from '../words/courses.ts';
import { momentWords } from '../words/wall-times.ts';
import type { Course, Task } from './contract.ts';
import type { Opened } from './dialogs.tsx';
import { actsOn } from './standing.ts';
import type { CourseDesk } from './use-course.ts';

type Props = {
  readonly course: Course;
  readonly desk: CourseDesk;
  readonly onOpen: (opened: Opened) => void;
};

/** What somebody must do, above everything else. */
export function TasksPanel({ course, desk, onOpen }: Props) {
  const open = course.tasks.filter(({ done }) => done === null);
  const [finishing, setFinishing] = useState<Task | null>(null);
  const { id, version } = course;
  if (open.length === 0) return null;
  return (
    <section class="tasks" aria-label="To do">
      <h2 class="tasks-title">To do</h2>
      <ul>
        {open.map((task) => (
          <TaskLine
            key={task.id}
            task={task}
            course={course}
            onOpen={onOpen}
            onDone={() => setFinishing(task)}
          />
        ))}
      </ul>
      {finishing === null ? null : (
        <ConfirmDialog
          title="Is this done?"
          does="It is done"
          keeps="Not yet"
          run={() => desk.change(finishTask(id, finishing.id, { version, done: true }), 'Done.')}
          onDone={() => setFinishing(null)}
          onClose={() => setFinishing(null)}
        >
          <p>
            <strong>{titleOf(finishing, course)}</strong>
          </p>
          <p>It goes from the list, with your name on record, and cannot be taken back.</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

function titleOf(task: Task, { sessions }: Course): string {
  const about = sessions.find(({ number }) => number === task.session);
  return taskWords(task, about ? momentWords(about.start) : null).title;
}

type LineProps = Pick<Props, 'course' | 'onOpen'> & {
  readonly task: Task;
  readonly onDone: () => void;
};

function TaskLine({ task, course, onOpen, onDone }: LineProps) {
  const { times } = useDesk();
  const about = course.sessions.find(({ number }) => number === task.session);
  const { title, hint } = taskWords(task, about ? momentWords(about.start) : null);
  const canMakeUp = about && actsOn(about, course, new Date(course.now)).includes('make-up');
  return (
    <li class="task">
      <div>
        <p>
          <strong>{title}</strong>
        </p>
        <p>
          {hint} <span class="quiet">Since {times.moment(task.at)}.</span>
        </p>
      </div>
      <div class="task-ways">
        {canMakeUp ? (
          <button
            type="button"
            class="button"
            onClick={() => onOpen({ is: 'make-up', number: about.number })}
          >
            Make up …<span class="visually-hidden"> for {momentWords(about.start)}</span>
          </button>
        ) : null}
        {task.kind === 'book-the-rest' ? (
          <a class="button button-main" href={fragmentOf({ view: 'rest', id: course.id })}>
            Book the rest
          </a>
        ) : (
          <button type="button" class="button" onClick={onDone}>
            Done …<span class="visually-hidden"> with “{title}”</span>
          </button>
        )}
      </div>
    </li>
  );
}

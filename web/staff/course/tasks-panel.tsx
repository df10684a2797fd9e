import { useState } from 'preact/hooks';
import { finishTask } from '../api/course-routes.ts';
import { failureWords } from '../api/failure-words.ts';
import type { Failure } from '../api/staff-api.ts';
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
  const [why, setWhy] = useState<Failure | null>(null);
  const finish = async (task: Task) => {
    const { id, version } = course;
    const asking = finishTask(id, task.id, { version, done: true });
    const answer = await desk.change(asking, 'Done.');
    setWhy(answer.is === 'ok' ? null : answer);
  };
  if (open.length === 0) return null;
  return (
    <section class="tasks" aria-label="To do">
      <h2 class="tasks-title">To do</h2>
      <div role="status">{why === null ? null : <p class="problem">{wordsOf(why)}</p>}</div>
      <ul>
        {open.map((task) => (
          <TaskLine
            key={task.id}
            task={task}
            course={course}
            onOpen={onOpen}
            onDone={() => void finish(task)}
          />
        ))}
      </ul>
    </section>
  );
}

const wordsOf = (why: Failure) => {
  const { title, hint } = failureWords(why);
  return `${title}. ${hint}`;
};

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
            Done<span class="visually-hidden"> with “{title}”</span>
          </button>
        )}
      </div>
    </li>
  );
}

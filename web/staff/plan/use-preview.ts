import { useEffect, useState } from 'preact/hooks';
import { previewCourse } from '../api/course-routes.ts';
import type { Failure } from '../api/staff-api.ts';
import type { Plan, Preview } from '../course/contract.ts';
import { useDesk } from '../parts/desk.ts';
import { previewWords } from './preview-news.ts';

/** Long enough to type a date in one go, short enough not to be waited for. */
const REST_MS = 300;

/** What counts as free for this plan: what its course holds, or a time that is kept for the client. */
export type PlanAbout = { readonly courseId: string } | { readonly intakeId: string };

export type Checked = {
  /** The dates as they were checked last; they stay while newer ones are on their way. */
  readonly shown: Preview | null;
  readonly checking: boolean;
  readonly trouble: Failure | null;
  /** Fresh dates that came with a refusal. */
  readonly show: (fresh: Preview) => void;
  readonly again: () => void;
};

/** The dates of a plan, checked anew whenever something changes that a date follows from. */
export function usePreview(plan: Plan | null, about: PlanAbout): Checked {
  const { api, announce } = useDesk();
  const [shown, setShown] = useState<Preview | null>(null);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const [checked, setChecked] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const key = plan === null ? null : `${tries} ${datesOf(plan)}`;
  useEffect(() => {
    if (plan === null) return setShown(null);
    let latest = true;
    const look = async () => {
      const answer = await api.ask(previewCourse({ plan, ...about }));
      if (!latest) return;
      setChecked(key);
      setTrouble(answer.is === 'ok' ? null : answer);
      if (answer.is !== 'ok') return;
      setShown(answer.value);
      announce(previewWords(answer.value));
    };
    const timer = setTimeout(() => void look(), checked === null ? 0 : REST_MS);
    return () => {
      latest = false;
      clearTimeout(timer);
    };
  }, [key]);
  return {
    shown,
    checking: key !== null && key !== checked,
    trouble,
    show: setShown,
    again: () => setTries(tries + 1),
  };
}

/** Where sessions take place and what a miss does change no date. */
const datesOf = ({ place: _place, missedCounts: _missed, ...dates }: Plan) => JSON.stringify(dates);

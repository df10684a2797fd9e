import { useEffect, useState } from 'preact/hooks';
import type { Status } from '../contract.ts';
import { useDesk } from '../parts/desk.ts';
import { fragmentOf } from '../state/route.ts';
import { FIND_ALL } from './find.ts';
import { FIRST_PAGE, type Place, type Question } from './place.ts';

const START: Question = { find: FIND_ALL, place: FIRST_PAGE };

/** A name is asked for when its writer pauses: each question goes to the service and is on record. */
const PAUSE = 350;

/**
 * The fields as they are filled in, and the question that they come to. Coming back from a request
 * finds both as they were left; they go with the sign-out.
 */
export function useQuestion(status: Status) {
  const { lastList } = useDesk();
  const isBack = lastList.fragment === fragmentOf({ view: 'inbox', status });
  const [question, setQuestion] = useState((isBack ? lastList.question : null) ?? START);
  const [find, setFind] = useState(question.find);
  useEffect(() => {
    lastList.question = question;
  }, [question]);
  useEffect(() => {
    if (find === question.find) return;
    const pause = find.name === question.find.name ? 0 : PAUSE;
    const timer = setTimeout(() => setQuestion({ find, place: FIRST_PAGE }), pause);
    return () => clearTimeout(timer);
  }, [find]);
  const goTo = (place: Place) => setQuestion({ ...question, place });
  return { find, setFind, question, goTo };
}

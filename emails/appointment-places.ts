import type { Session } from '../domain/course/course.ts';
import type { AppointmentsView } from './appointments-view.ts';
import type { Line, Row } from './message.ts';
import { wordsIn } from './words/words-in.ts';

type Sessions = readonly Pick<Session, 'place' | 'counselorId'>[];

/** What stands beside each appointment where they are not all in one place. */
export function placeMark(
  sessions: Sessions,
  { detail, language }: AppointmentsView,
): (session: Pick<Session, 'place'>) => readonly Line[] {
  const links = videoLinks(sessions);
  const isMixed = links.size > 1 || (links.size === 1 && anyAtOffice(sessions));
  if (!detail || !isMixed) return () => [];
  const { place: words } = wordsIn(language).appointments;
  return ({ place }) => {
    if (place.kind === 'office') return [words.atOffice];
    return [words.byVideo, ...(links.size > 1 ? [{ address: place.link }] : [])];
  };
}

/** Where, said once for all that are there, and with whom where that is one person. */
export function detailRows(
  sessions: Sessions,
  { detail, course, practice, language }: AppointmentsView,
): readonly Row[] {
  if (!detail || sessions.length === 0) return [];
  const { place: words } = wordsIn(language).appointments;
  const [link, ...others] = videoLinks(sessions);
  const withOne = sessions.every(({ counselorId }) => counselorId === course.counselorId);
  return [
    ...(anyAtOffice(sessions) ? [[words.where, ...practice.address]] : []),
    ...(link !== undefined && others.length === 0 ? [[words.byVideo, { address: link }]] : []),
    ...(withOne ? [[words.withWhom, detail.counselor]] : []),
  ];
}

const anyAtOffice = (sessions: Sessions): boolean =>
  sessions.some(({ place }) => place.kind === 'office');

const videoLinks = (sessions: Sessions): ReadonlySet<string> =>
  new Set(sessions.flatMap(({ place }) => (place.kind === 'video' ? [place.link] : [])));

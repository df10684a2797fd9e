import { addDays } from '../../domain/calendar/local-time.ts';
import type { Session } from '../../domain/course/course.ts';
import type { Link } from '../../domain/links/link.ts';
import type { Language } from '../../domain/practice/languages.ts';
import { localDate } from '../../domain/practice/zoned-clock.ts';
import { calendarFeed } from '../../emails/calendar/calendar-feed.ts';
import { problem } from '../shared/problem.ts';
import { textReply } from '../shared/reply.ts';
import type { VisitDeps, VisitRoute } from './visit-route.ts';

type FeedDeps = Pick<
  VisitDeps,
  'links' | 'courses' | 'clients' | 'counselors' | 'practice' | 'hashOfToken' | 'now'
>;

/** What a private calendar holds. */
type Feed = {
  readonly sessions: readonly Session[];
  readonly language: Language;
  readonly address?: readonly string[] | undefined;
};

const DAYS_BACK = 31;
/** A course that begins next month still lies within. */
const DAYS_AHEAD = 186;

/** A calendar to subscribe to: it can be read and nothing else, and tells nobody whose it is. */
export const readFeed: VisitRoute<keyof FeedDeps> = async (deps, token) => {
  const now = deps.now();
  const link = await deps.links.find(deps.hashOfToken(token), now);
  const feed = link && (await feedOf(deps, link));
  if (!feed) return problem('link-gone');
  return textReply('text/calendar; charset=utf-8', calendarFeed({ ...feed, now }));
};

async function feedOf(deps: FeedDeps, link: Link): Promise<Feed | undefined> {
  switch (link.purpose) {
    case 'client-feed':
      return clientFeed(deps, link);
    case 'counselor-feed':
      return counselorFeed(deps, link);
    default:
      return undefined;
  }
}

/** The record names the one link that is good: an older one would be void even if it were left behind. */
async function clientFeed(
  { clients, courses, practice }: FeedDeps,
  { recordId, hash }: Link,
): Promise<Feed | undefined> {
  const client = await clients.find(recordId);
  if (client?.feed !== hash) return undefined;
  const file = client.activeCourse ? await courses.find(client.activeCourse) : undefined;
  return {
    sessions: file?.sessions ?? [],
    language: file?.course.language ?? firstLanguage(practice),
    address: client.mayDetail ? practice.address : undefined,
  };
}

async function counselorFeed(
  { counselors, courses, practice, now }: FeedDeps,
  { recordId, hash }: Link,
): Promise<Feed | undefined> {
  const counselor = await counselors.find(recordId);
  if (counselor?.feed !== hash) return undefined;
  const today = localDate(now(), practice.timeZone);
  const [from, to] = [addDays(today, -DAYS_BACK), addDays(today, DAYS_AHEAD)];
  const sessions = await courses.sessionsBetween(from, to);
  return {
    sessions: sessions.filter(({ counselorId }) => counselorId === recordId),
    language: firstLanguage(practice),
  };
}

const firstLanguage = ({ languages }: FeedDeps['practice']): Language => languages[0] ?? 'en';

import type { Session } from '../../domain/course/course.ts';
import { sessionNumbered } from '../../domain/course/live-sessions.ts';
import { wentToPresentAddress } from '../../domain/links/link.ts';
import type { Visit, VisitDeps } from './visit-route.ts';

type OpenLinkDeps = Pick<VisitDeps, 'links' | 'courses' | 'clients' | 'hashOfToken' | 'now'>;

/**
 * What the token of a client's page opens. Nothing tells an unknown token from one that has
 * expired, was cut short, went to an address that was wrong, or is good for something else: all of
 * them open nothing.
 */
export async function openLink(deps: OpenLinkDeps, token: string): Promise<Visit | undefined> {
  const link = await deps.links.find(deps.hashOfToken(token), deps.now());
  if (link?.purpose !== 'session' && link?.purpose !== 'course') return undefined;
  const file = await deps.courses.find(link.recordId);
  const client = file && (await deps.clients.find(file.course.clientId));
  if (!client || !wentToPresentAddress(link, client)) return undefined;
  const isThere = !link.session || sessionNumbered(file.sessions, link.session.number);
  return isThere ? { link, file, client } : undefined;
}

/** The link of one appointment names it as it was when the mail was written; it may have moved since. */
export function isOutdated({ link, file }: Visit): boolean {
  const { session } = link;
  return (
    session !== undefined &&
    sessionNumbered(file.sessions, session.number)?.startVersion !== session.startVersion
  );
}

/** The appointment that the link lets its holder speak of by this number. */
export function sessionOf({ link, file }: Visit, number: number): Session | undefined {
  if (link.session && link.session.number !== number) return undefined;
  return sessionNumbered(file.sessions, number);
}

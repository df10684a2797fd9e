import type { Role } from '../../../../domain/staff/role.ts';
import type { AuditRow } from '../../../../schemas/audit.ts';
import type { IntakeDetail } from '../../../../schemas/staff.ts';
import type { IntakeList, IntakeSearch } from '../../../../schemas/intake-list.ts';
import { LETTER } from './letter.ts';
import { aList, ME, NOW, PEOPLE, PRACTICE } from './records.ts';

export type Asked = {
  readonly method: string;
  readonly url: string;
  readonly token: string | null;
  readonly body: unknown;
  /** By lower-case name. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
};
/** `drop`: the connection breaks before an answer. */
export type Reply = { readonly status: number; readonly body?: unknown } | 'drop';
type Route =
  | 'practice'
  | 'list'
  | 'search'
  | 'read'
  | 'people'
  | 'history'
  | 'letter'
  | 'acknowledge'
  | 'decide'
  | 'settle'
  | 'contact'
  | 'courses';

const problem = (status: number, detail?: string): Reply => ({
  status,
  body: { type: 'about:blank', title: 'No', status, ...(detail ? { detail } : {}) },
});

/** The staff routes from memory, with a way to make any of them fail. */
export class FakeService {
  /** By status, and `after` where there is more than one page. */
  readonly lists = new Map<string, IntakeList>();
  readonly details = new Map<string, IntakeDetail>();
  /** By intake. */
  readonly histories = new Map<string, readonly AuditRow[]>();
  role: Role = 'counselor';
  readonly asked: Asked[] = [];
  /** Answers by route that take the place of the ordinary one until taken away. */
  readonly instead = new Map<Route, Reply>();
  /** Tokens that are not taken any more. */
  readonly spent = new Set<string>();

  answer(asked: Asked): Reply {
    this.asked.push(asked);
    if (asked.url === '/api/practice')
      return this.instead.get('practice') ?? { status: 200, body: PRACTICE };
    if (asked.token === null || this.spent.has(asked.token)) return problem(401);
    const [route, id] = routeOf(asked);
    const instead = this.instead.get(route);
    if (instead) return instead;
    if (route === 'list') return { status: 200, body: this.list(asked.url) };
    if (route === 'search') return { status: 200, body: this.found(asked.body as IntakeSearch) };
    if (route === 'people') return { status: 200, body: { ...PEOPLE, role: this.role } };
    if (route === 'contact') return { status: 200, body: asked.body };
    if (route === 'courses') return { status: 200, body: { now: NOW, courses: [] } };
    const detail = this.details.get(id);
    if (!detail) return problem(404);
    return this.onIntake(route, detail, asked);
  }

  private list(url: string): IntakeList {
    const query = new URL(url, 'http://x').searchParams;
    const page = [query.get('status'), query.get('after')].filter(Boolean).join(' ');
    return this.lists.get(page) ?? aList([]);
  }

  /** By the name alone; one page holds all. */
  private found({ status, name }: IntakeSearch) {
    const pages = [...this.lists].filter(([page]) => status === 'any' || page.startsWith(status));
    const all = pages.flatMap(([, { intakes }]) => intakes);
    const intakes = all.filter((each) => each.name.toLowerCase().includes(name.toLowerCase()));
    return { ...aList(intakes), lookedAt: all.length };
  }

  private onIntake(route: Route, detail: IntakeDetail, asked: Asked): Reply {
    if (route === 'history')
      return {
        status: 200,
        body: { now: NOW, rows: this.histories.get(detail.id) ?? [], mails: [] },
      };
    if (route === 'letter') return { status: 200, body: LETTER };
    if (route === 'settle') return this.settle(detail, asked.url);
    if (route === 'read') return { status: 200, body: detail };
    if (route === 'acknowledge') {
      const acknowledged = { by: ME, at: NOW };
      this.details.set(detail.id, { ...detail, acknowledged });
      return { status: 200, body: acknowledged };
    }
    return this.decide(detail, asked.body as Decided);
  }

  private settle(detail: IntakeDetail, url: string): Reply {
    const status = url.endsWith('/release') ? 'new' : 'discarded';
    this.details.set(detail.id, { ...detail, status });
    return { status: 200, body: { id: detail.id, status, version: detail.version } };
  }

  private decide(detail: IntakeDetail, { version, letter: _letter, ...decided }: Decided): Reply {
    if (version !== detail.version) return problem(409);
    const { id, clinical } = detail;
    const next = { version: version + 1, status: decided.outcome };
    const decisions = [...(clinical?.decisions ?? []), { ...decided, by: ME, at: NOW }];
    this.details.set(id, {
      ...detail,
      ...next,
      clinical: clinical && { ...clinical, decisions },
    });
    return { status: 200, body: { id, ...next } };
  }
}

type Decided = Omit<NonNullable<IntakeDetail['clinical']>['decisions'][number], 'by' | 'at'> & {
  readonly version: number;
  readonly letter: boolean;
};

function routeOf({ method, url }: Asked): [Route, string] {
  if (url.startsWith('/api/staff/courses')) return ['courses', ''];
  if (/^\/api\/staff\/clients\/[^/]+\/contact$/.test(url)) return ['contact', ''];
  if (url === '/api/staff/people') return ['people', ''];
  if (url === '/api/staff/intakes/search') return ['search', ''];
  const [, id = '', act] = /^\/api\/staff\/intakes\/([^/?]+)\/?(\w*)/.exec(url) ?? [];
  if (id === '') return ['list', ''];
  if (method === 'GET') return [act === 'letter' || act === 'history' ? act : 'read', id];
  if (act === 'release' || act === 'discard') return ['settle', id];
  return [act === 'decision' ? 'decide' : 'acknowledge', id];
}

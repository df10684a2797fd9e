import type { HelpWords } from '../../shared/help-words.ts';
import type { Failure } from '../api/visit-api.ts';
import type { ByPhone, Standing } from '../state/standing.ts';

/** A link that does not act: what it is, and what to do instead. */
export type Turned = { readonly title: string; readonly lead: string; readonly todo: string };

/**
 * Everything the page says in one language. Somebody may be looking on: no word here may tell what
 * kind of practice it is, or why the person comes.
 */
export type Words = {
  readonly dates: string;
  /** The browser's tab, and the heading over one appointment. */
  readonly title: string;
  readonly titleOfAll: string;
  readonly frame: {
    readonly loading: string;
    readonly noScript: string;
    readonly skip: string;
    readonly leave: string;
    readonly back: string;
  };
  readonly crisis: HelpWords & {
    /** Stands in for the names of the lines. */
    readonly talk: string;
    readonly notWatched: string;
  };
  readonly when: {
    readonly zone: (time: string, zone: string) => string;
    readonly own: (time: string, zone: string) => string;
    /** Over a list of times, which then need no zone of their own. */
    readonly list: (zone: string) => string;
    readonly listWithOwn: (zone: string, own: string) => string;
  };
  readonly place: { readonly office: string; readonly video: string; readonly open: string };
  readonly standing: { readonly [How in Standing]: string };
  /** The same beside a time in a list; nothing where nothing needs to be said. */
  readonly mark: { readonly [How in Standing]: string };
  readonly may: {
    readonly confirm: string;
    readonly move: string;
    readonly cancel: string;
    readonly undo: string;
    readonly until: (moment: string) => string;
  };
  readonly undo: {
    readonly left: (minutes: number) => string;
    readonly soon: string;
    readonly over: string;
  };
  readonly done: {
    readonly confirmed: string;
    readonly cancelled: (minutes: number) => string;
    readonly undone: string;
    readonly moved: string;
  };
  readonly call: {
    readonly button: (phone: string) => string;
    readonly why: {
      readonly [Why in NonNullable<ByPhone>]: (noticeHours: number) => string;
    };
  };
  readonly all: {
    readonly next: string;
    readonly later: string;
    readonly past: (count: number) => string;
    readonly none: string;
  };
  readonly move: {
    readonly title: string;
    readonly now: string;
    readonly looking: string;
    readonly none: string;
    readonly times: (count: number) => string;
    readonly chosen: string;
    readonly confirm: string;
  };
  readonly cancel: {
    readonly title: string;
    readonly rather: string;
    readonly tick: string;
    readonly untouched: string;
    readonly missing: string;
    readonly confirm: string;
    readonly keep: string;
  };
  readonly changed: Turned;
  readonly gone: Turned;
  readonly noLink: Turned;
  /** After a move by the link that spoke of the earlier time. */
  readonly movedOn: string;
  readonly notShown: { readonly title: string };
  readonly notDone: { readonly title: string };
  readonly failure: { readonly [Why in Failure]: string };
  readonly retry: string;
  readonly reminders: {
    readonly title: string;
    readonly on: string;
    readonly off: string;
    readonly turnOff: string;
    readonly turnOn: string;
  };
  readonly feed: {
    readonly title: string;
    readonly lead: string;
    readonly shared: string;
    readonly make: string;
    readonly there: string;
    readonly renew: string;
    readonly remove: string;
    readonly removed: string;
    readonly made: string;
    readonly label: string;
    readonly how: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
  };
};

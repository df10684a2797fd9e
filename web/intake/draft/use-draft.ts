import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftPart, DraftReply } from '../../../schemas/draft.reply.ts';
import type { Language } from '../../../schemas/practice.ts';
import { emptied, isPage, leftElsewhere, missed, type Journey } from '../journey.ts';
import type { Fetch } from '../send-intake.ts';
import type { useJourney } from '../use-journey.ts';
import { askDraft, keep, type Asking, type Kept } from './draft-api.ts';
import { givenParts } from './given-parts.ts';
import { KEPT, isKept, pagesIn, partOf } from './parts.ts';
import type { Saving } from './saving.ts';
import { newToken, showToken, tokenIn } from './token.ts';

type Steps = ReturnType<typeof useJourney>;

const TRY_AGAIN_MS = 8_000;

/** Keeps the form with the service while it is filled in: after each Continue, one request at a time. */
export function useDraft(steps: Steps, language: Language, fetch: Fetch) {
  const [saving, setSaving] = useState<Saving>({ is: 'not-yet' });
  const [goodUntil, setGoodUntil] = useState<string>();
  /** Parts that another window gave while this one held them. */
  const [replaced, setReplaced] = useState<readonly DraftPart[]>([]);
  /** Parts that the service had and has no more, and that this page does not hold. */
  const [missing, setMissing] = useState<readonly DraftPart[]>([]);
  const token = useRef(tokenIn(location.hash));
  const isBegun = useRef(token.current !== undefined);
  const known = useRef(new Map<DraftPart, number>());
  const saved = useRef(new Map<string, string>());
  /** The form is sent: addresses from before lead nowhere any more. */
  const isOver = useRef(false);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  /** Takes in how the form stands with the service; whether parts of it are to be answered once more. */
  const taken = ({ done }: Pick<DraftReply, 'done'>, given: readonly string[]): boolean => {
    const was = known.current;
    const now = new Map(done.map(({ part, revision }) => [part, revision]));
    known.current = now;
    // Older than this page knows it, or gone: so it may be after a restore.
    const behind = [...was].flatMap(([part, revision]) =>
      given.includes(part) || (now.get(part) ?? 0) >= revision ? [] : [part],
    );
    for (const part of behind) saved.current.delete(part);
    const lost = behind.filter((part) => isKept(part, steps.latest().answers));
    if (lost.length > 0) {
      setMissing(lost);
      steps.change(missed(steps.latest(), lost));
    }
    const journey = steps.latest();
    const parts = [...now.keys()].filter(
      (part) =>
        ![...given, ...behind].includes(part) &&
        was.get(part) !== now.get(part) &&
        !isKept(part, journey.answers) &&
        part !== partAt(journey),
    );
    if (parts.length > 0) {
      const others = parts.filter((part) => saved.current.has(part));
      if (others.length > 0) setReplaced(others);
      for (const part of parts) saved.current.delete(part);
      steps.change(leftElsewhere(steps.latest(), parts));
    }
    return lost.length > 0;
  };

  const ended = (outcome: Kept) => {
    if (outcome.is === 'sent') {
      showToken(undefined);
      steps.change(emptied(steps.latest(), 'sent-before'));
    }
    if (outcome.is === 'gone') lost();
  };
  /** What is kept no more is begun anew with all that this page holds, and the rest is asked again. */
  const lost = () => {
    isBegun.current = false;
    token.current = undefined;
    showToken(undefined);
    saved.current.clear();
    known.current.clear();
    const { answers, ...journey } = steps.latest();
    steps.change({ ...journey, answers: { ...answers, [KEPT]: [] } });
  };

  const notKept = ({ answers, passed }: Journey) =>
    givenParts(answers, passed).filter(
      (part) => saved.current.get(part.id) !== JSON.stringify(part),
    );

  const saveNow = async (): Promise<void> => {
    const parts = notKept(steps.latest());
    const mayBegin = FIRST.every((id) => parts.some((part) => part.id === id && part.done));
    if (parts.length === 0 || (!isBegun.current && !mayBegin)) return;
    setSaving({ is: 'saving' });
    token.current ??= newToken();
    showToken(token.current);
    const method = isBegun.current ? 'PUT' : 'POST';
    const outcome = await keep(fetch, token.current, { method, body: { language, parts } });
    if (outcome.is !== 'kept') {
      ended(outcome);
      return setSaving({ is: outcome.is === 'refused' ? 'refused' : 'waiting' });
    }
    isBegun.current = true;
    for (const part of parts) saved.current.set(part.id, JSON.stringify(part));
    setGoodUntil(outcome.reply.goodUntil);
    taken(
      outcome.reply,
      parts.map(({ id }) => id),
    );
    setSaving({ is: 'saved' });
    return saveNow();
  };
  /** Sends what is not kept yet; one request at a time. */
  const save = (): Promise<void> => {
    const next = queue.current.then(saveNow);
    queue.current = next;
    return next;
  };

  useEffect(() => {
    if (saving.is !== 'waiting') return undefined;
    const again = () => void save();
    const timer = setInterval(again, TRY_AGAIN_MS);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [saving.is]);

  useEffect(() => {
    // The way back leads through addresses from before the token: it goes with the page all the same.
    const follow = () => {
      const shown = tokenIn(location.hash);
      if (isOver.current) return showToken(undefined);
      if (shown !== undefined && shown !== token.current) location.reload();
      else if (token.current !== undefined && shown === undefined) showToken(token.current);
      return undefined;
    };
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, []);

  return {
    saving,
    goodUntil,
    replaced,
    missing: missing.filter(
      (part) => !pagesIn(part).some(({ id }) => steps.journey.passed.includes(id)),
    ),
    seenReplaced: () => setReplaced([]),
    save,
    /** The token of a draft that is begun. */
    token: () => (isBegun.current ? token.current : undefined),
    /** What this page knows to be done, for a sending that shows what it sends. */
    seen: () => [...known.current].map(([part, revision]) => ({ part, revision })),
    taken,
    lost,
    /** How a form stands that is come back to. */
    open: async (): Promise<Kept> => {
      if (token.current === undefined) return { is: 'gone' };
      const outcome = await keep(fetch, token.current, { method: 'GET' });
      if (outcome.is === 'kept') {
        setGoodUntil(outcome.reply.goodUntil);
        taken(outcome.reply, []);
        setSaving({ is: 'saved' });
      }
      ended(outcome);
      return outcome;
    },
    /** Any other request about the draft; without a token where none is begun. */
    ask: (asking: Asking) => askDraft(fetch, token.current ?? '', asking),
    /** Whether something was passed that is not safe yet. */
    isBehind: (journey: Journey) => notKept(journey).length > 0,
    /** The form is sent: the address leads back to it no more. */
    forget: () => {
      isOver.current = true;
      token.current = undefined;
      isBegun.current = false;
      showToken(undefined);
    },
  };
}
export type DraftHold = ReturnType<typeof useDraft>;

/** Nothing is kept before these are passed: the consent, and the age. */
const FIRST: readonly DraftPart[] = ['agree', 'birth'];

const partAt = ({ place }: Journey): DraftPart | undefined =>
  isPage(place) ? partOf(place) : undefined;

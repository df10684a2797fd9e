import type { DonePart } from '../../../domain/draft/draft-standing.ts';
import { FIRST_PARTS } from '../../support/drafts.ts';
import { hashOfToken } from '../../../functions/shared/link-token.ts';
import type { GivenPart } from '../../../domain/draft/draft.ts';
import type { Life } from '../life.ts';
import type { Functions } from '../world/functions.ts';
import { ask } from './ask.ts';
import { afterSending } from './client-who-has-sent.ts';
import { addressOf, ownerOf, type Page, pagesOf, pageToken, partsOf } from './pages-of-forms.ts';

const LANGUAGE = 'en';
const MOST_TRIES = 6;
const MAILED_LINK = /example\.org\/#(token-\d+)/;

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** Somebody begins a form that is kept as they go, perhaps by pressing twice. */
export function beginADraft(life: Life, functions: Functions): void {
  const number = life.next('id');
  const page: Page = {
    ...{ number, token: pageToken(`page-${number}`) },
    ...{ seen: [], receipt: undefined },
  };
  pagesOf(life).push(page);
  const press = () => give(life, functions, page, { route: 'POST', parts: FIRST_PARTS });
  press();
  if (life.faults.strikes(0.3)) life.timeline.after(life.dice.between(0, 1000), press);
}

/** Somebody goes on at one of the pages that are open, or comes back by a link that was mailed. */
export function atADraft(life: Life, functions: Functions): void {
  const { dice } = life;
  const open = pagesOf(life);
  if (open.length === 0) return beginADraft(life, functions);
  const page = dice.pick(open);
  if (page.receipt !== undefined && dice.odds(0.7)) return afterSending(life, functions, page);
  switch (dice.weighted({ keep: 4, link: 3, again: 1, back: 4, see: 1, send: 4 })) {
    case 'keep':
      return give(life, functions, page, { route: 'PUT', parts: someOf(life, page) });
    case 'link':
      return askForLink(life, functions, page);
    case 'again':
      return askAgain(life, functions, page);
    case 'back':
      return comeBack(life, functions);
    case 'see':
      return see(life, functions, page);
    case 'send':
      return sendDraft(life, functions, page);
  }
}

const someOf = (life: Life, { number }: Page): readonly GivenPart[] => {
  const { dice } = life;
  const some = partsOf(life, number).filter(() => dice.odds(0.4));
  return some.length > 0 ? some : FIRST_PARTS;
};

/** Has parts kept; what is answered for must be there from then on. */
function give(
  life: Life,
  { drafts }: Functions,
  page: Page,
  { route, parts }: { readonly route: 'POST' | 'PUT'; readonly parts: readonly GivenPart[] },
): void {
  ask(life, {
    ...{ who: `client ${page.number}`, door: drafts, again: 3 },
    asked: {
      route: `${route} /api/drafts`,
      headers: bearer(page.token),
      json: { language: LANGUAGE, parts },
    },
    answered: ({ statusCode, json }) => {
      if (statusCode === 400) life.fail(new Error('Good parts of a form were refused'));
      if (statusCode !== 200) return;
      page.seen = json['done'] as readonly DonePart[];
      promise(life, page, parts);
    },
  });
}

function promise({ history, table }: Life, { token, seen }: Page, parts: readonly GivenPart[]) {
  const draftId = table.links.get(hashOfToken(token))?.recordId;
  if (draftId === undefined) return;
  const kept = history.promised.parts.get(draftId) ?? new Map<string, number>();
  history.promised.parts.set(draftId, kept);
  for (const { part, revision } of seen) {
    const isOwn = parts.some(({ id }) => id === part);
    if (isOwn) kept.set(part, Math.max(revision, kept.get(part) ?? 0));
  }
}

/** Mostly to their own address; sometimes to one they have mistyped. */
const askForLink = (life: Life, { drafts }: Functions, { number, token }: Page): void =>
  ask(life, {
    ...{ who: `client ${number}`, door: drafts, again: 2 },
    asked: {
      ...{ route: 'POST /api/drafts/link', headers: bearer(token) },
      json: { email: addressOf(number, life.dice.odds(0.7) ? 0 : 1) },
    },
  });

const askAgain = (life: Life, { drafts }: Functions, { number }: Page): void =>
  ask(life, {
    ...{ who: `client ${number}`, door: drafts, again: 2 },
    asked: { route: 'POST /api/drafts/link-again', json: { email: addressOf(number) } },
  });

function comeBack(life: Life, functions: Functions): void {
  const mailed = life.history.taken.flatMap(({ text, to: [address] }) => {
    const token = MAILED_LINK.exec(text)?.[1];
    return token && address ? [{ token, number: ownerOf(address) }] : [];
  });
  if (mailed.length === 0) return;
  const page: Page = { ...life.dice.pick(mailed), seen: [], receipt: undefined };
  pagesOf(life).push(page);
  see(life, functions, page);
}

const see = (life: Life, { drafts }: Functions, page: Page): void =>
  ask(life, {
    ...{ who: `client ${page.number}`, door: drafts, again: 2 },
    asked: { route: 'GET /api/drafts', headers: bearer(page.token) },
    answered: ({ statusCode, json }) => {
      if (statusCode === 200) page.seen = json['done'] as readonly DonePart[];
    },
  });

/** Sends what it has seen kept and gives the rest; asks again with the same until it is thanked. */
function sendDraft(life: Life, { drafts }: Functions, page: Page): void {
  const { dice, faults, history, timeline } = life;
  const { number, token, seen } = page;
  const receipt = page.receipt ?? pageToken(`receipt-${life.next('id')}`);
  const isKept = (part: string) => seen.some((one) => one.part === part);
  const parts = partsOf(life, number).filter(({ id }) => !isKept(id) || dice.odds(0.2));
  page.receipt = receipt;
  const hash = hashOfToken(receipt);
  history.sendings.set(hash, [...(history.sendings.get(hash) ?? []), { seen, parts }]);
  const send = () =>
    ask(life, {
      ...{ who: `client ${number}`, door: drafts, again: MOST_TRIES },
      asked: {
        ...{ route: 'POST /api/drafts/sending', headers: bearer(token) },
        json: {
          ...{ language: LANGUAGE, parts, unasked: {}, seen, receipt },
          timeZone: 'America/New_York',
        },
      },
      answered: ({ statusCode, json }) => {
        if (statusCode === 400) life.fail(new Error('A good form was refused'));
        if (statusCode === 201) history.promised.intakes.set(token, String(json['intakeId']));
        else if (Array.isArray(json['done'])) page.seen = json['done'] as readonly DonePart[];
      },
    });
  send();
  if (faults.strikes(0.3)) timeline.after(dice.between(0, 1000), send);
}

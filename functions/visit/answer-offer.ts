import type { Intake } from '../../domain/intake/intake.ts';
import { wentToPresentAddress } from '../../domain/links/link.ts';
import { acceptOffer, declineOffer } from '../../domain/offer/answer-offer.ts';
import type { Ask, Offer } from '../../domain/offer/offer.ts';
import { offerAnswer, offerPage, type OFFER_STANDINGS } from '../../schemas/offers.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { type HttpReply, reply } from '../shared/reply.ts';
import { ownZone } from './own-zone.ts';
import type { VisitDeps, VisitRoute } from './visit-route.ts';

type ShowDeps = Pick<
  VisitDeps,
  'links' | 'offers' | 'clients' | 'intakes' | 'practice' | 'hashOfToken' | 'now'
>;
type AnswerDeps = ShowDeps & Pick<VisitDeps, 'counselors' | 'newId'>;
/** What the token of an offer's page opens: one client's ask, and the request of that client. */
type Opened = { readonly offer: Offer; readonly ask: Ask; readonly intake: Intake };

type Standing = (typeof OFFER_STANDINGS)[number];

const TRIES = 3;

/** Shows, and changes nothing: whoever opens a mailed link may be a machine. */
export const showOffer: VisitRoute<keyof ShowDeps> = async (deps, token) => {
  const opened = await open(deps, token);
  return opened ? shown(deps, opened) : problem('link-gone');
};

const answering =
  (decide: (deps: AnswerDeps, opened: Opened) => Promise<ReturnType<typeof declineOffer>>) =>
  async (
    deps: AnswerDeps,
    token: string,
    request: Parameters<VisitRoute<never>>[2],
  ): Promise<HttpReply> => {
    const asked = bodyAs(request, offerAnswer);
    if (asked.kind === 'refused') return asked.reply;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const opened = await open(deps, token);
      if (!opened) return problem('link-gone');
      const decision = await decide(deps, opened);
      if (decision.kind === 'refused') return problem(decision.refusal.reason);
      if (decision.kind === 'decided') {
        const outcome = await deps.offers.write(decision.writes);
        if (outcome.kind !== 'written') continue;
      }
      const { offer } = decision;
      return shown(deps, { ...opened, offer, ask: askIn(offer, opened.ask.number) });
    }
    return problem('try-again');
  };

/** A repeat answers as the first did; whoever was too late is told that it is over. */
export const decline: VisitRoute<keyof AnswerDeps> = answering(
  async ({ newId, now }, { offer, ask }) =>
    declineOffer({ offer, number: ask.number, newId, now: now() }),
);

export const accept: VisitRoute<keyof AnswerDeps> = answering(
  async ({ counselors, newId, now }, { offer, ask, intake }) => {
    const { date } = offer.start;
    const [counselor, busy] = await Promise.all([
      counselors.find(offer.counselorId),
      counselors.busy(offer.counselorId, date, date),
    ]);
    if (!counselor) throw new Error('An offer without its counselor');
    const { number } = ask;
    return acceptOffer({ offer, number, counselor, intake, busy, newId, now: now() });
  },
);

async function open(deps: ShowDeps, token: string): Promise<Opened | undefined> {
  const link = await deps.links.find(deps.hashOfToken(token), deps.now());
  if (link?.purpose !== 'offer' || link.ask === undefined) return undefined;
  const offer = await deps.offers.find(link.recordId);
  if (!offer) return undefined;
  const ask = askIn(offer, link.ask);
  const [intake, client] = await Promise.all([
    deps.intakes.find(ask.intakeId),
    deps.clients.find(ask.clientId),
  ]);
  if (!intake || !client || !wentToPresentAddress(link, client)) return undefined;
  return { offer, ask, intake };
}

function askIn({ asks }: Offer, wanted: number): Ask {
  const ask = asks.find(({ number }) => number === wanted);
  if (!ask) throw new Error('A link to an ask that its offer does not have');
  return ask;
}

function shown({ practice, now }: ShowDeps, { offer, ask, intake }: Opened): HttpReply {
  const at = now();
  return reply(
    200,
    offerPage.parse({
      now: at.toISOString(),
      language: ask.language,
      timeZone: offer.timeZone,
      clientTimeZone: ownZone(ask.clientTimeZone, [offer]),
      phone: practice.phone,
      start: offer.start,
      startsAt: offer.startsAt.toISOString(),
      endsAt: offer.endsAt.toISOString(),
      until: ask.until.toISOString(),
      standing: standing({ offer, ask, intake }),
    }),
  );
}

/** A client who waits no longer is told what they have, and else that nothing is held out to them. */
function standing({ offer, ask, intake }: Opened): Standing {
  const answered = standingOf(offer, ask);
  if (intake.status === 'waitlisted') return answered;
  const isTheirs = answered === 'booked' || (answered === 'yes' && intake.status === 'accepted');
  return isTheirs ? answered : 'not-waiting';
}

function standingOf(offer: Offer, ask: Ask): Standing {
  switch (ask.answer) {
    case 'open':
      return offer.state === 'asking' ? 'open' : 'over';
    case 'no':
      return 'no';
    case 'yes':
      return YES[offer.state];
    case 'none':
    case 'unreached':
    case 'taken-back':
      return 'over';
  }
}

/** What has become of a yes. */
const YES = {
  asking: 'over',
  held: 'yes',
  booked: 'booked',
  'nobody-left': 'over',
  lapsed: 'gone',
  ended: 'over',
} as const satisfies Record<Offer['state'], Standing>;

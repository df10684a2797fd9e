import type * as z from 'zod';
import type { BusyCell } from '../../domain/calendar/wall-time.ts';
import type { Counselor } from '../../domain/counselor/counselor.ts';
import type { MailRow } from '../../domain/mail/mail.ts';
import { offerMailId } from '../../domain/mail/plan-offer-mails.ts';
import { isLive, type Offer } from '../../domain/offer/offer.ts';
import { problemOf } from '../../domain/offer/offer-decision.ts';
import { offerView } from '../../schemas/offers.ts';
import type { CourseDeps } from './course-route.ts';

type View = z.output<typeof offerView>;
type ViewDeps = Pick<CourseDeps, 'counselors' | 'clients' | 'offers' | 'now'>;

/** Offers as staff see them, with the names of those who were asked or passed over. */
export async function showOffers(
  deps: ViewDeps,
  offers: readonly Offer[],
): Promise<readonly View[]> {
  const clientIds = offers.flatMap(({ asks }) =>
    asks.flatMap((ask) => [ask.clientId, ...ask.passedOver.map(({ clientId }) => clientId)]),
  );
  const names = await deps.clients.names(clientIds);
  return Promise.all(offers.map((offer) => shown(deps, offer, names)));
}

export async function showOffer(deps: ViewDeps, offer: Offer): Promise<View> {
  const [view] = await showOffers(deps, [offer]);
  if (!view) throw new Error('An offer that is not shown');
  return view;
}

async function shown(
  { counselors, offers, now }: ViewDeps,
  offer: Offer,
  names: ReadonlyMap<string, string>,
): Promise<View> {
  const counselor = await counselors.find(offer.counselorId);
  const { date } = offer.start;
  const busy = counselor && isLive(offer) ? await counselors.busy(counselor.id, date, date) : [];
  const mails = new Map((await offers.mailsOf(offer)).map((row) => [row.id, row]));
  return offerView.parse({
    id: offer.id,
    version: offer.version,
    counselorId: offer.counselorId,
    counselor: counselor?.name ?? '',
    start: offer.start,
    minutes: offer.minutes,
    state: offer.state,
    problem: problemNow(offer, counselor, busy, now()),
    asks: offer.asks.map((ask) => ({
      number: ask.number,
      intakeId: ask.intakeId,
      name: names.get(ask.clientId) ?? '',
      at: ask.at.toISOString(),
      until: ask.until.toISOString(),
      answer: ask.answer,
      answeredAt: ask.answeredAt?.toISOString() ?? null,
      mail: mailView(mails.get(offerMailId(offer, ask))),
      passedOver: ask.passedOver.map(({ intakeId, clientId, why }) => ({
        intakeId,
        name: names.get(clientId) ?? '',
        why,
      })),
    })),
  });
}

/** What became of the mail that asked; `null` where there is none any more. */
const mailView = (row: MailRow | undefined): View['asks'][number]['mail'] =>
  row ? { state: row.state, feedback: row.feedback, reason: row.reason ?? null } : null;

const problemNow = (
  offer: Offer,
  counselor: Counselor | undefined,
  busy: readonly BusyCell[],
  now: Date,
) => (counselor && isLive(offer) ? problemOf(offer, { counselor, busy, now }) : null);

import { holderOfOffer, type Offer } from '../../../domain/offer/offer.ts';
import type { Invariant, Life } from '../life.ts';

const QUARTER_MS = 900_000;
const WATCHED: ReadonlySet<string> = new Set(['offers', 'cells']);

export const offeredOnce: Invariant = {
  name: 'I17 an opening is offered to one person at a time and to nobody twice, and exactly what is kept is taken',
  afterStep: ({ changes }, { table }) => {
    if (!changes.some(({ kind }) => WATCHED.has(kind))) return undefined;
    for (const { kind, after } of changes) {
      const what = kind === 'offers' && after ? twice(after as Offer) : undefined;
      if (what) return `the offer ${(after as Offer).id} ${what}`;
    }
    return notKept(table) ?? leftTaken(table);
  },
};

function twice({ state, asks }: Offer): string | undefined {
  const asked = new Set(asks.map(({ intakeId }) => intakeId));
  if (asked.size < asks.length) return 'asks somebody twice';
  const open = asks.filter(({ answer }) => answer === 'open').length;
  const yes = asks.filter(({ answer }) => answer === 'yes').length;
  if (open + yes > 1) return `is offered to ${open} and kept for ${yes} at once`;
  if (state === 'held' && yes !== 1) return 'is kept, and for nobody';
  if (state === 'asking' && yes > 0) return 'is offered on after a yes';
  return state === 'asking' || open === 0 ? undefined : `is ${state}, and somebody is still asked`;
}

/** The cells of an offer's time, its buffer included. */
function cellsOf({
  counselorId,
  start,
  startsAt,
  endsAt,
  bufferMinutes,
}: Offer): readonly string[] {
  const quarters = Math.ceil(
    (endsAt.getTime() + bufferMinutes * 60_000 - startsAt.getTime()) / QUARTER_MS,
  );
  const first = startsAt.getTime() / QUARTER_MS;
  return Array.from(
    { length: quarters },
    (_, quarter) => `${counselorId}#${start.date}#${first + quarter}`,
  );
}

function notKept({ offers, cells }: Life['table']): string | undefined {
  for (const offer of offers.values()) {
    if (offer.state !== 'held') continue;
    const lost = cellsOf(offer).find((cell) => cells.get(cell) !== holderOfOffer(offer));
    if (lost) return `${offer.id} is kept, and ${lost} belongs to ${cells.get(lost) ?? 'nobody'}`;
  }
  return undefined;
}

function leftTaken({ offers, cells }: Life['table']): string | undefined {
  for (const [cell, holder] of cells) {
    if (!holder.startsWith('offer#')) continue;
    const offer = offers.get(holder.slice('offer#'.length));
    if (offer?.state !== 'held')
      return `${cell} belongs to ${holder}, which is ${offer?.state ?? 'nowhere'}`;
    if (!cellsOf(offer).includes(cell)) return `${cell} belongs to ${holder}, and is not its time`;
  }
  return undefined;
}

import type { Offer } from '../api/offer-routes.ts';
import { useDesk } from '../parts/desk.ts';
import { fragmentOf } from '../state/route.ts';
import { mailWords } from '../words/mails.ts';
import { askNotReached, askWords, PASSED_OVER_WORDS } from '../words/offers.ts';

type Ask = Offer['asks'][number];

/** Who was asked, in order: what they said, what became of the mail, and who was passed over before. */
export function OfferAsks({ asks }: { readonly asks: readonly Ask[] }) {
  const { times } = useDesk();
  return (
    <ol class="offer-asks" aria-label="Who was asked, in order">
      {asks.map((ask) => (
        <li key={ask.intakeId}>
          <a href={fragmentOf({ view: 'intake', id: ask.intakeId })}>
            <bdi>{ask.name}</bdi>
          </a>{' '}
          {askWords(ask, (iso) => times.moment(iso))}
          <AskMail ask={ask} />
          {ask.passedOver.length === 0 ? null : (
            <ul class="offer-passed" aria-label="Passed over before">
              {ask.passedOver.map(({ intakeId, name, why }) => (
                <li key={intakeId}>
                  Passed over:{' '}
                  <a href={fragmentOf({ view: 'intake', id: intakeId })}>
                    <bdi>{name}</bdi>
                  </a>
                  , {PASSED_OVER_WORDS[why]}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function AskMail({ ask }: { readonly ask: Ask }) {
  if (ask.mail === null) return null;
  return (
    <p class="offer-mail quiet">
      The email: {mailWords(ask.mail)}
      {askNotReached(ask) ? <span class="tag tag-mark">look</span> : null}
    </p>
  );
}

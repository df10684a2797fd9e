import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { IntakeDetail } from '../../../schemas/staff.ts';
import { ContactDialog } from '../course/contact-dialog.tsx';
import { useDesk } from '../parts/desk.ts';
import { dayWords, formatWords, heardFromWords, partOfDayWords } from '../words/records.ts';
import { PhoneLink } from './phone-link.tsx';
import { SafeWays } from './safe-ways.tsx';

type Props = {
  readonly detail: IntakeDetail;
  readonly onChanged: () => void;
};

/** How to reach the person: what is safe comes before any number. */
export function ContactPanel({ detail, onChanged }: Props) {
  const { client } = detail;
  const [changing, setChanging] = useState(false);
  return (
    <section class="contact" aria-label="How to reach them">
      <Cell title="Reach them">
        <SafeWays client={{ ...client, callInstead: detail.callInstead }} />
        <button type="button" class="button no-print" onClick={() => setChanging(true)}>
          Change contact …
        </button>
        {changing ? (
          <ContactDialog
            clientId={client.id}
            contact={client}
            onClose={() => setChanging(false)}
            onSaved={onChanged}
          />
        ) : null}
      </Cell>
      <Cell title="Where they are now">
        <p class="lines">{client.whereNow}</p>
      </Cell>
      <Cell title="In an emergency">
        <Emergency contact={client.emergencyContact} />
      </Cell>
      <Cell title="Times that suit">
        <p>{dayWords(detail.availability)}</p>
        <p>{partOfDayWords(detail.availability)}</p>
        <p>{formatWords(detail.availability)}</p>
        <Zone zone={detail.timeZone} />
      </Cell>
      <Cell title="About them">
        <About detail={detail} />
      </Cell>
    </section>
  );
}

function Cell({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="cell">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

function Emergency({ contact }: { contact: IntakeDetail['client']['emergencyContact'] }) {
  if (contact === null) return <p class="quiet">No emergency contact given.</p>;
  return (
    <>
      <p>
        <bdi>{contact.name}</bdi> <span class="quiet">({contact.relation})</span>
      </p>
      <p>
        <PhoneLink number={contact.phone} />
      </p>
      <p class="quiet">They agreed to a call in an emergency.</p>
    </>
  );
}

function Zone({ zone }: { zone: string | null }) {
  const { practice } = useDesk();
  if (zone === null || zone === practice.timeZone) return null;
  return <p class="quiet">Their clock: {zone.replaceAll('_', ' ')}</p>;
}

function About({ detail: { client, heardFrom } }: { detail: IntakeDetail }) {
  const { times } = useDesk();
  return (
    <>
      <p>
        <bdi>{client.name}</bdi>
      </p>
      <p>Born {times.day(client.dateOfBirth)}</p>
      {heardFrom === null ? null : (
        <p class="quiet">Heard of us: {heardFromWords(heardFrom).toLowerCase()}</p>
      )}
    </>
  );
}

import type { IntakeReply } from '../../../schemas/intake.reply.ts';
import { CrisisCard } from '../../shared/crisis-card.tsx';
import { crisisHelp } from '../../shared/crisis-links.ts';
import type { Scene } from '../scene.ts';

type Props = {
  readonly scene: Scene;
  readonly reply: IntakeReply;
  /** What arrived was an earlier try: later changes did not. */
  readonly earlier: boolean;
  /** The token that opens the page of this request. */
  readonly receipt: string | undefined;
};

/** The end: that it is safe with us, what comes next, and first of all help where it is needed. */
export function ThanksPage({ scene, reply, earlier, receipt }: Props) {
  const { words, practice } = scene;
  const { thanks } = words;
  const help = { full: thanks.helpFull, inline: thanks.helpInline, footer: undefined };
  const card = help[reply.crisisHelp];
  const urgent = reply.crisisHelp === 'full';
  return (
    <div class="stack stack--wide">
      <h1 tabIndex={-1}>{urgent ? thanks.helpFull.title : thanks.title}</h1>
      {card && (
        <CrisisCard
          loud
          title={urgent ? words.crisis.title : card.title}
          lead={card.lead}
          {...crisisHelp(scene)}
        />
      )}
      <section class="stack">
        <h2>{urgent ? thanks.title : thanks.nextTitle}</h2>
        <p>{thanks.next(practice.name)}</p>
        <p>
          {reply.staffBackAt === null
            ? thanks.open
            : thanks.closed(momentText(reply.staffBackAt, scene))}
        </p>
        <p>{reply.confirmationByEmail ? thanks.mail : thanks.noMail}</p>
        {earlier && <p class="note">{thanks.earlier}</p>}
        <p>{thanks.call(practice.phone)}</p>
        {receipt && (
          <p>
            <a href={`/receipt#${receipt}`}>{thanks.putRight}</a>
          </p>
        )}
      </section>
    </div>
  );
}

/** A moment by the practice's clock, with the name of its zone. */
function momentText(at: string, { words, practice }: Scene): string {
  const { timeZone } = practice;
  const style = { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric' } as const;
  return new Intl.DateTimeFormat(words.dates, {
    ...style,
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(at));
}

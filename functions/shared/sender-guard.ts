import { GUARD_LIMITS } from '../../domain/guards/limits.ts';
import { networkOf, normalAddress, normalPhone } from '../../domain/guards/normal-forms.ts';
import type { Seal, SealUse } from '../../domain/guards/seal.ts';
import type { SenderLimits } from '../../domain/guards/sender-limits.ts';
import { readStart, stampStart } from '../../domain/guards/start-stamp.ts';
import { suspicionsOf, type Suspicion } from '../../domain/guards/suspicion.ts';
import type { PersonKeys } from '../../domain/intake/intake.ts';

/** What is known of who sends something, beside what is in it. */
export type Sender = {
  /** The viewer's own address on the network. */
  readonly viewer: string;
  readonly start: string | undefined;
  readonly hiddenField: string | undefined;
};

/** Guards what anyone may send: against scripts, and against mail to people who asked for none. */
export type SenderGuard = ReturnType<typeof makeSenderGuard>;

export function makeSenderGuard({
  limits,
  seal,
}: {
  readonly limits: SenderLimits;
  readonly seal: () => Promise<Seal>;
}) {
  const hash = async (use: SealUse, text: string) => (await seal()).of(use, text);
  const countForm = async (sender: Sender, now: Date): Promise<readonly Suspicion[]> => {
    const network = await hash('network', networkOf(sender.viewer));
    const { withinMs } = GUARD_LIMITS.formsFromNetwork;
    return suspicionsOf({
      hiddenField: (sender.hiddenField ?? '') !== '',
      started: readStart(sender.start, now, await seal()),
      fromNetwork: await limits.count({ name: `network-${network}`, withinMs }, now),
    });
  };
  const addressKey = (email: string) => hash('address', normalAddress(email));

  return {
    /** A stamp for a form that is being opened. */
    start: async (now: Date) => stampStart(now, await seal()),

    /**
     * Counts a form and says what speaks against it. Only forms that nothing else speaks against
     * count towards the limit on all: one network's flood does not stand in everybody's way.
     */
    suspect: async (sender: Sender, now: Date): Promise<readonly Suspicion[]> => {
      const suspicions = await countForm(sender, now);
      if (suspicions.length > 0) return suspicions;
      const { most, withinMs } = GUARD_LIMITS.formsInAll;
      const all = await limits.count({ name: 'forms', withinMs }, now);
      return all > most ? ['crowded-practice'] : [];
    },

    /** Whether a mail may go to an address that somebody typed; `holder` names the request. */
    mayMail: async (email: string, holder: string, now: Date): Promise<boolean> =>
      (await limits.takeMailPermit({ address: await addressKey(email), holder }, now)) === 'taken',

    /**
     * Whether a link may be mailed once more to somebody who shows no more than an address. It has a
     * limit of its own: asking in a stranger's name uses up none of the mails that they wait for.
     */
    mayMailAgain: async (email: string, holder: string, now: Date): Promise<boolean> => {
      const address = `again-${await addressKey(email)}`;
      return (await limits.takeMailPermit({ address, holder }, now)) === 'taken';
    },

    /** Whether the person on call is mailed about one more urgent form that looks like a script's. */
    mayAlert: async (now: Date): Promise<boolean> => {
      const { most, withinMs } = GUARD_LIMITS.alertsOfSuspects;
      return (await limits.count({ name: 'alerts', withinMs }, now)) <= most;
    },

    /** The hash under which an address is known. */
    addressHash: addressKey,

    personKeys: async (person: {
      readonly email: string;
      readonly phone?: string | undefined;
      readonly dateOfBirth: string;
    }): Promise<PersonKeys> => ({
      address: await addressKey(person.email),
      ...(person.phone && {
        phoneAndBirth: await hash(
          'phone-and-birth',
          `${normalPhone(person.phone)} ${person.dateOfBirth}`,
        ),
      }),
    }),
  };
}

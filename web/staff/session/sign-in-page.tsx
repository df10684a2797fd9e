import { useState } from 'preact/hooks';
import type { PublicPractice } from '../../../schemas/public-practice.ts';
import { Notice } from '../parts/notice.tsx';
import { useTitle } from '../parts/use-title.ts';
import type { OutBecause } from './sign-in.ts';

/** Why nobody is signed in. */
export type NobodyBecause = OutBecause | 'fresh' | 'elsewhere' | 'refused';

const SAYS: Readonly<Record<NobodyBecause, string | null>> = {
  fresh: null,
  asked: 'You are signed out.',
  idle: 'You were signed out because nothing happened for 15 minutes.',
  elsewhere: 'You were signed out in another tab.',
  refused: 'The sign-in did not work. Please try again.',
};

type Props = {
  readonly practice: PublicPractice;
  readonly because: NobodyBecause;
  readonly onSignIn: () => Promise<void>;
};

export function SignInPage({ practice, because, onSignIn }: Props) {
  const heading = useTitle('Sign in · Staff console', because);
  const [trying, setTrying] = useState<'no' | 'yes' | 'failed'>('no');
  const start = () => {
    setTrying('yes');
    onSignIn().catch(() => setTrying('failed'));
  };
  const says = trying === 'failed' ? 'The sign-in cannot be reached. Try again.' : SAYS[because];
  return (
    <main class="sign-in" id="main">
      <p class="sign-in-practice">{practice.name}</p>
      <h1 ref={heading} tabIndex={-1}>
        Staff console
      </h1>
      {says === null ? null : (
        <Notice kind={because === 'refused' || trying === 'failed' ? 'warn' : 'info'} live>
          <p>{says}</p>
        </Notice>
      )}
      <p>Requests from people who ask for counseling. For staff of the practice alone.</p>
      <button
        type="button"
        class="button button-main button-wide"
        disabled={trying === 'yes'}
        onClick={start}
      >
        {trying === 'yes' ? 'Going to the sign-in …' : 'Sign in'}
      </button>
    </main>
  );
}

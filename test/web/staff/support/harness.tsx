import '../../../../web/shared/no-eval.ts';
import { makeStaffApi } from '../../../../web/staff/api/staff-api.http.ts';
import { startConsole } from '../../../../web/staff/console.tsx';
import { IDLE_LIMITS } from '../../../../web/staff/session/idle.ts';
import type { SignIn } from '../../../../web/staff/session/sign-in.ts';
import '../../../../web/staff/staff.css';
import { ME, PRACTICE } from './records.ts';

declare global {
  interface Window {
    /** What the stubbed sign-in was asked, for the tests to read. */
    asked: string[];
  }
}

// The console as it is, but for the way to the issuer.
window.asked = [];
let token: string | null = 'first-token';

const signIn: SignIn = {
  who: () => (token === null ? null : { id: ME, name: 'Dana Reyes' }),
  accessToken: () => token,
  renew: async () => {
    window.asked.push('renew');
    token = 'renewed-token';
    return token;
  },
  signIn: async (fragment) => void window.asked.push(`sign in, back to ${fragment}`),
  signOut: async (because) => {
    window.asked.push(`sign out, ${because}`);
    token = null;
  },
  forget: () => {
    token = null;
  },
};

startConsole(document.getElementById('app') ?? document.body, {
  practice: PRACTICE,
  signIn,
  arrival: { is: 'signed-in', fragment: '' },
  api: makeStaffApi({ fetch: (...args) => fetch(...args), signIn }),
  idleLimits: IDLE_LIMITS,
});

import '../shared/no-eval.ts';
import { publicPractice, type PublicPractice } from '../../schemas/public-practice.ts';
import { makeStaffApi } from './api/staff-api.http.ts';
import { startConsole } from './console.tsx';
import { showUnreachable } from './session/unreachable.tsx';
import { IDLE_LIMITS } from './session/idle.ts';
import { openSignIn } from './session/sign-in.oidc.ts';
import './staff.css';

/** A fresh place in the page: what was there, the page's words before any script too, goes. */
function emptyPage(): Element {
  const root = document.createElement('div');
  (document.getElementById('app') ?? document.body).replaceChildren(root);
  return root;
}

async function readPractice(): Promise<PublicPractice | null> {
  try {
    const reply = await fetch('/api/practice', { cache: 'no-store', credentials: 'omit' });
    return publicPractice.parse(await reply.json());
  } catch {
    return null;
  }
}

async function start(): Promise<void> {
  const practice = await readPractice();
  if (practice === null) return showUnreachable(emptyPage(), () => void start());
  const { signIn, arrival } = await openSignIn(practice.signIn, window);
  // The route comes back with the sign-in, because an issuer returns to a page without a fragment.
  if (arrival.is === 'signed-in' && arrival.fragment !== '')
    history.replaceState(null, '', `${location.pathname}${arrival.fragment}`);
  const api = makeStaffApi({ fetch: (...args) => fetch(...args), signIn });
  startConsole(emptyPage(), { practice, signIn, arrival, api, idleLimits: IDLE_LIMITS });
}

// The practice's first language may be another; the console has one.
document.documentElement.lang = 'en';
void start();

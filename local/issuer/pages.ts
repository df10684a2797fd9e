import type { Role } from '../../domain/staff/role.ts';
import { roleOf, type Person } from './people.ts';

/** A page of the sign-in, with the headers it must be served with. */
export type Page = { readonly html: string; readonly headers: Record<string, string> };

/** The person to sign in as: this machine asks for no password, and says so. */
export function signInPage(action: string, people: readonly Person[]): Page {
  return page(
    'Sign in',
    `<p class="lead">Choose who to be.</p>
     <form method="post" action="${escape(action)}">
       <ul class="people">${people
         .filter(({ enabled }) => enabled)
         .map(choice)
         .join('')}</ul>
     </form>
     <p class="note"><strong>This sign-in exists only on this machine.</strong> A real practice signs
     in with its own accounts, a password and an authenticator app.</p>`,
  );
}

function choice(person: Person): string {
  const { id, name } = person;
  const { called, may } = ROLES[roleOf(person) ?? 'none'];
  return `<li><button name="person" value="${escape(id)}">
    <span class="name">${escape(name)}</span>
    <span class="role">${called}</span>
    <span class="may">${may}</span>
  </button></li>`;
}

const ROLES: Readonly<Record<Role | 'none', { called: string; may: string }>> = {
  'front-desk': {
    called: 'Front desk',
    may: 'Sees who wrote and how to reach them, never the answers.',
  },
  counselor: { called: 'Counselor', may: 'Reads the answers and decides what happens next.' },
  administrator: {
    called: 'Administrator',
    may: 'Looks after the practice, and may see and do everything.',
  },
  none: { called: 'No role', may: 'May do nothing until an administrator gives a role.' },
};

/** Signs out at once where scripts run, and by its button where they do not. */
export function signOutPage(form: string): Page {
  return page(
    'Sign out',
    `${form}
     <p class="lead">Signing you out of the staff console.</p>
     <p><button class="main" form="op.logoutForm" name="logout" value="yes">Sign out</button></p>
     <script src="/local/issuer/sign-out.js" defer></script>`,
  );
}

export function signedOutPage(): Page {
  return page(
    'You are signed out',
    '<p class="lead"><a href="/staff">Back to the staff console</a></p>',
  );
}

/** What oidc-provider refused, for whoever is setting things up. */
export function errorPage(error: string, description: string): Page {
  return page(
    'The sign-in did not work',
    `<p class="lead"><a href="/staff">Start again from the staff console</a></p>
     <p class="note">${escape(error)}: ${escape(description)}</p>`,
  );
}

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

function page(title: string, inside: string): Page {
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/local/issuer/pages.css" />
  </head>
  <body class="sign-in">
    <main>
      <h1>${escape(title)}</h1>
      ${inside}
    </main>
  </body>
</html>
`;
  return { html, headers: HEADERS };
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** The shell without windows comes first: the same engine for half the work. */
const USUAL_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Ways to get a Chromium, tried in turn; each may fail where it does not apply. */
const INSTALLERS: readonly { readonly says: string; readonly run: () => void }[] = [
  {
    says: 'installing Chromium with apt-get',
    run: () => {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', timeout: 120_000 });
      try {
        installWithApt('chromium-headless-shell');
      } catch {
        installWithApt('chromium');
      }
    },
  },
  {
    says: 'downloading Chromium with Playwright',
    run: () => {
      execFileSync('npx', ['playwright-core', 'install', '--with-deps', 'chromium'], {
        stdio: 'ignore',
        timeout: 300_000,
      });
    },
  },
];

function installWithApt(name: string): void {
  execFileSync('apt-get', ['install', '-y', '-qq', name], { stdio: 'ignore', timeout: 300_000 });
}

function places(): readonly string[] {
  const named = process.env['CHROMIUM_PATH'];
  const all = [...(named ? [named] : []), ...USUAL_PLACES, chromium.executablePath()];
  return all.filter((place) => existsSync(place));
}

const present = (): string | undefined => places()[0];

/** A Chromium that is more than the shell, if this machine has one. */
export const wholeBrowser = (): string | undefined =>
  places().find((place) => !place.includes('headless-shell'));

/** The path of a Chromium, installed first if this machine has none; throws with what to do. */
export function findBrowser(say: (line: string) => void): string {
  for (const installer of INSTALLERS) {
    const found = present();
    if (found) return found;
    say(`No Chromium found: ${installer.says} ...`);
    try {
      installer.run();
    } catch {
      say(`${installer.says} did not work here.`);
    }
  }
  const found = present();
  if (found) return found;
  throw new Error(
    'The browser tests need a Chromium: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to one.',
  );
}

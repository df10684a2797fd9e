import type { ComponentChildren } from 'preact';
import type { Settings } from '../../../schemas/settings.ts';
import { readSettings } from '../api/administration-routes.ts';
import { useDesk } from '../parts/desk.ts';
import { Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { useLoad } from '../parts/use-load.ts';
import { useTitle } from '../parts/use-title.ts';
import { clockWords, longDate, weekdaysWords } from '../words/wall-times.ts';
import { LANGUAGE_WORDS } from '../words/records.ts';
import { PracticeHead } from './practice-head.tsx';

/** How the practice is set: to be looked at, and changed by whoever deploys. */
export function SettingsPage() {
  const { api } = useDesk();
  const { state, again } = useLoad('settings', () => api.ask(readSettings()));
  const heading = useTitle('Settings · Staff console', 'settings');
  return (
    <main class="view" id="main">
      <PracticeHead now="settings" heading={heading} />
      <Notice kind="info" title="These are set in practice.json">
        <p>
          They came with the last deployment and cannot be changed here. Whoever looks after the
          system edits the file and deploys.
        </p>
      </Notice>
      {state.at === 'loading' ? <Loading what="Reading the settings …" /> : null}
      {state.at === 'failed' ? <Failed why={state.why} onAgain={() => void again()} /> : null}
      {state.at === 'ready' ? <All settings={state.value} /> : null}
    </main>
  );
}

function All({ settings }: { readonly settings: Settings }) {
  const { appointments, mail, staff } = settings;
  return (
    <div class="settings">
      <Panel title="The practice">
        <Facts>
          <Fact name="Name">{settings.name}</Fact>
          <Fact name="Address">{settings.address.join(', ')}</Fact>
          <Fact name="Telephone">{settings.phone}</Fact>
          <Fact name="Email">{settings.email}</Fact>
          <Fact name="Pages">{settings.webAddress}</Fact>
          <Fact name="Time zone">{settings.timeZone.replaceAll('_', ' ')}</Fact>
          <Fact name="Open">{settings.hours.map(hoursWords).join('; ')}</Fact>
          <Fact name="Languages">
            {settings.languages.map((one) => LANGUAGE_WORDS[one]).join(', ')}
          </Fact>
          <Fact name="From the age of">{settings.minimumAge}</Fact>
          <Fact name="Records are kept">
            {settings.records.keepYears} years after the last contact, a minor’s until{' '}
            {settings.records.keepMinorsUntilAge} at least
          </Fact>
          <Fact name="Grief means">{settings.griefScope === 'death' ? 'a death' : 'any loss'}</Fact>
        </Facts>
      </Panel>
      <Panel title="Who is told">
        <Facts>
          <Fact name="Of every form">{staff.notices.join(', ')}</Fact>
          <Fact name="Of urgent ones">{staff.onCall}</Fact>
          <Fact name="The backup">
            {staff.backup}, when nobody has acknowledged within {staff.escalateAfterMinutes} minutes
          </Fact>
          <Fact name="Mail comes from">
            {mail.senderName}, {mail.sender}
          </Fact>
          <Fact name="Replies go to">{mail.replyTo}</Fact>
        </Facts>
      </Panel>
      <Panel title="Appointments">
        <Facts>
          <Fact name="Length">{appointments.minutes} minutes</Fact>
          <Fact name="Changed by link">until {appointments.noticeHours} hours before</Fact>
          <Fact name="No reminders">
            from {clockWords(appointments.quietHours.from)} to{' '}
            {clockWords(appointments.quietHours.to)}
          </Fact>
          <Fact name="Morning digest">at {clockWords(appointments.digestAt)}</Fact>
        </Facts>
      </Panel>
      <Panel title="Crisis lines">
        <Facts>
          <Fact name="Emergency number">{settings.emergencyNumber}</Fact>
          <Fact name="Lines">{settings.crisisLines.map(({ name }) => name.en).join(', ')}</Fact>
          <Fact name="Checked on">{longDate(settings.crisisLinesCheckedOn)}</Fact>
        </Facts>
      </Panel>
    </div>
  );
}

const hoursWords = ({ days, opens, closes }: Settings['hours'][number]): string =>
  `${weekdaysWords(days)} ${clockWords(opens)} to ${clockWords(closes)}`;

const Facts = ({ children }: { readonly children: ComponentChildren }) => (
  <dl class="facts">{children}</dl>
);

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

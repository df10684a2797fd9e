import type { IntakeDetail } from '../../../schemas/staff.ts';
import { useDesk } from '../parts/desk.ts';
import { dayWords, formatWords, LANGUAGE_WORDS, partOfDayWords } from '../words/records.ts';
import { zoneWords } from '../words/zones.ts';

/** What suits the client, as they wrote it. */
export function Wishes({ intake }: { readonly intake: IntakeDetail }) {
  const { practice } = useDesk();
  const { availability, timeZone, language } = intake;
  return (
    <section class="panel wishes" aria-label="What suits the client">
      <h2>What suits them</h2>
      <dl>
        <div>
          <dt>Days</dt>
          <dd>{dayWords(availability)}</dd>
        </div>
        <div>
          <dt>Times</dt>
          <dd>{partOfDayWords(availability)}</dd>
        </div>
        <div>
          <dt>Where</dt>
          <dd>{formatWords(availability)}</dd>
        </div>
        {language === 'en' ? null : (
          <div>
            <dt>Language</dt>
            <dd>{LANGUAGE_WORDS[language]}</dd>
          </div>
        )}
        {timeZone === null || timeZone === practice.timeZone ? null : (
          <div>
            <dt>Their clock</dt>
            <dd>{zoneWords(timeZone)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

import { useDesk } from '../parts/desk.ts';
import type { Suggestion } from '../contract.ts';
import { Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import {
  AREA_WORDS,
  clientsPick,
  FOCUS_AREAS,
  STRENGTH_WORDS,
  suggestedFocus,
} from '../words/focus-areas.ts';
import { AreaTable } from './area-table.tsx';
import { AnswerLink } from './answer-link.tsx';

type Props = { readonly suggestion: Suggestion };

export function SuggestionPanel({ suggestion }: Props) {
  const { ask, against, ruleVersion, background } = suggestion;
  return (
    <Panel
      title="Possible focus"
      name="suggestion"
      aside={<span class="tag tag-note">Suggestion only - confirm with the client</span>}
    >
      {suggestion.reviewFirst ? <ReviewFirst /> : null}
      <Areas suggestion={suggestion} />
      <AreaTable scores={suggestion.scores} primary={suggestion.primary} />
      <Evidence suggestion={suggestion} />
      <Lines title="What argues against it" lines={against} none="Nothing in the answers." />
      {background === null ? null : <Lines title="In the background" lines={[background]} />}
      <Lines title="Questions to ask together" lines={ask} />
      <h3>What they would make better first</h3>
      <p>{clientsPick(suggestion.clientsPick)}</p>
      <p class="small">
        Suggestion rules {ruleVersion}. Points come from a question set that no study has validated
        yet.
      </p>
    </Panel>
  );
}

function ReviewFirst() {
  const { practice } = useDesk();
  return (
    <Notice kind="urgent" title="Look at this yourself first">
      <p>
        Someone close may be unsafe for them. Suggest no talk with, letter to, or joint session with
        that person. In danger: {practice.emergencyNumber}.
      </p>
    </Notice>
  );
}

function Areas({ suggestion }: Props) {
  const { primary, secondary, strength, eitherFits } = suggestion;
  return (
    <div class="areas">
      <p class="areas-first">
        <strong>{suggestedFocus(suggestion)}</strong>
        {primary === 'none' ? null : <span class="tag">{STRENGTH_WORDS[strength]}</span>}
      </p>
      <p class="quiet">
        {primary === 'none'
          ? 'Explore together in sessions 1 to 3.'
          : `In plain words: ${AREA_WORDS[primary].plain}.`}
      </p>
      {secondary === null ? null : (
        <p>
          Second: <strong>{AREA_WORDS[secondary].name}</strong>{' '}
          <span class="quiet">({AREA_WORDS[secondary].plain})</span>
        </p>
      )}
      {eitherFits ? <p>These two lie close together: either could come first. Ask.</p> : null}
    </div>
  );
}

function Evidence({ suggestion }: Props) {
  const { evidence, primary } = suggestion;
  const order = FOCUS_AREAS.toSorted((a, b) => Number(b === primary) - Number(a === primary));
  const areas = order.filter((area) => evidence.some((reason) => reason.area === area));
  if (areas.length === 0) return null;
  return (
    <>
      <h3>What in the answers speaks for it</h3>
      {areas.map((area) => (
        <div key={area} class="evidence">
          <h4>{AREA_WORDS[area].name}</h4>
          <ul>
            {evidence
              .filter((reason) => reason.area === area)
              .map((reason) => (
                <li key={`${reason.item} ${reason.says}`}>
                  <AnswerLink item={reason.item}>{reason.says}</AnswerLink>{' '}
                  {reason.points === 0 ? null : <span class="points">+{reason.points}</span>}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

type LinesProps = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly none?: string;
};

function Lines({ title, lines, none }: LinesProps) {
  if (lines.length === 0 && none === undefined) return null;
  return (
    <>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p class="quiet">{none}</p>
      ) : (
        <ul class="lines-list">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

import type { RecordReply } from '../../../schemas/records.ts';

type SafeToUse = RecordReply['person']['safeToUse'];

const WAYS = [
  ['email', 'Email is safe'],
  ['call', 'A call is safe'],
  ['voicemail', 'Voicemail is safe'],
] as const;

type Props = {
  readonly legend: string;
  readonly safe: SafeToUse;
  readonly onChange: (safe: SafeToUse) => void;
};

/** By which ways a client may be reached without harm. */
export function SafeWays({ legend, safe, onChange }: Props) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {WAYS.map(([way, says]) => (
        <label key={way} class="choice">
          <input
            type="checkbox"
            checked={safe[way]}
            onChange={({ currentTarget: { checked } }) => onChange({ ...safe, [way]: checked })}
          />
          <span>{says}</span>
        </label>
      ))}
    </fieldset>
  );
}

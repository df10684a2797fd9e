import type { RefObject } from 'preact';

type Props = {
  readonly title: string;
  readonly problems: readonly {
    readonly field: string;
    readonly says: string;
    readonly follow: () => void;
  }[];
  readonly focus: RefObject<HTMLDivElement | null>;
};

/** Everything that stops the page, each with a link to its field; takes the focus when it appears. */
export function ErrorSummary({ title, problems, focus }: Props) {
  return (
    <div class="summary" role="alert" tabIndex={-1} ref={focus} aria-labelledby="summary-title">
      <h2 id="summary-title">{title}</h2>
      <ul>
        {problems.map(({ field, says, follow }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                // Following the link itself would add a step to the browser's history.
                event.preventDefault();
                follow();
              }}
            >
              {says}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { ComponentChildren } from 'preact';

type Props = {
  readonly kind: 'info' | 'good' | 'warn' | 'urgent';
  readonly title?: string;
  /** Spoken as soon as it appears. */
  readonly live?: boolean;
  readonly children?: ComponentChildren;
};

export function Notice({ kind, title, live = false, children }: Props) {
  return (
    <div class="notice" data-kind={kind} role={live ? 'status' : undefined}>
      {title === undefined ? null : <p class="notice-title">{title}</p>}
      {children}
    </div>
  );
}

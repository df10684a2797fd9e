import type { ComponentChildren } from 'preact';

type Props = {
  readonly children: ComponentChildren;
  readonly look?: 'main' | 'plain' | 'link';
  readonly small?: boolean;
  readonly submit?: boolean;
  /** Still focusable while it works, so that the keyboard does not lose its place. */
  readonly busy?: boolean;
  readonly language?: string;
  readonly onPress?: () => void;
};

/** A button that looks like what it does: one main action a page, the rest quieter. */
export function Button(props: Props) {
  const { children, look = 'plain', small = false, submit = false, busy = false } = props;
  const looks = ['button', look !== 'plain' && `button--${look}`, small && 'button--small'];
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={looks.filter(Boolean).join(' ')}
      lang={props.language}
      aria-disabled={busy ? 'true' : undefined}
      onClick={busy ? undefined : props.onPress}
    >
      {children}
    </button>
  );
}

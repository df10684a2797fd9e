import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

type Props = {
  readonly title: string;
  /** Escape; the dialog stays until its owner takes it away. */
  readonly onEscape: () => void;
  readonly role?: 'dialog' | 'alertdialog';
  readonly children: ComponentChildren;
};

/**
 * A modal dialog by the browser's own means: focus stays inside and returns afterwards, or goes to the
 * heading where the button that opened it is gone.
 */
export function Dialog({ title, onEscape, role = 'dialog', children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) toHeading();
      });
    };
  }, []);
  return (
    <dialog
      ref={ref}
      class="dialog"
      role={role}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onEscape();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}

const toHeading = () =>
  document.querySelector<HTMLElement>('#main h1')?.focus({ preventScroll: true });

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  readonly title: string;
  readonly aside?: ComponentChildren;
  readonly name?: string;
  readonly children: ComponentChildren;
};

/** A titled part of the intake page; its heading names it for people who jump by region. */
export function Panel({ title, aside, name, children }: Props) {
  const id = useId();
  return (
    <section class={name ? `panel panel-${name}` : 'panel'} aria-labelledby={id}>
      <header class="panel-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}

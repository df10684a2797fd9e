import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';

type Props = {
  /** Whose page it is; a page that must not tell leaves it out. */
  readonly practice?: string;
  readonly words: { readonly skip: string; readonly leave: string };
  /** The other languages, each by its own name. */
  readonly tongues: readonly {
    readonly language: string;
    readonly name: string;
    readonly choose: () => void;
  }[];
  /** Something that went wrong around the page, in words. */
  readonly notice: string;
  readonly onLeave: () => void;
  readonly foot: ComponentChildren;
  readonly children: ComponentChildren;
};

/** What every page a client sees has around it: a way out, the languages, and help at the foot. */
export function PageFrame(props: Props) {
  const { practice, words, tongues, notice, onLeave, foot, children } = props;
  return (
    <>
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {words.skip}
      </a>
      <header class="top">
        <div class="top__row">
          <div class="top__tongues">
            {tongues.map(({ language, name, choose }) => (
              <Button key={language} look="link" language={language} onPress={choose}>
                {name}
              </Button>
            ))}
          </div>
          <Button small onPress={onLeave}>
            {words.leave}
          </Button>
        </div>
      </header>
      <main class="page" id="main" tabIndex={-1}>
        {practice && <p class="page__name">{practice}</p>}
        <p class="page__notice" role="status">
          {notice}
        </p>
        {children}
      </main>
      <footer class="foot">{foot}</footer>
    </>
  );
}

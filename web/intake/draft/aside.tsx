import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Scene } from '../scene.ts';
import type { AsidePageProps } from './aside-props.ts';

type Page = (props: AsidePageProps) => ComponentChild;

/** Pages beside the way of the form: most people never open one, so they are loaded when needed. */
export function Aside(props: AsidePageProps) {
  const [Loaded, setLoaded] = useState<{ readonly page: Page }>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('./aside-page.tsx').then(
      ({ AsidePage }) => setLoaded({ page: AsidePage }),
      () => setFailed(true),
    );
  }, []);
  if (Loaded) return <Loaded.page {...props} />;
  return <Waiting scene={props.scene} failed={failed} />;
}

function Waiting({ scene, failed }: { readonly scene: Scene; readonly failed: boolean }) {
  const { words, practice } = scene;
  return (
    <>
      <h1 tabIndex={-1}>{practice.name}</h1>
      <p>{failed ? words.failed.noAnswer(practice.phone) : words.frame.loading}</p>
    </>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../schemas/practice.ts';
import { loadLife, type Life } from './load-life.ts';

/** The pages of the circle and the line once they are here; `failed` where the line is down. */
export function useLife(language: Language, wanted: boolean) {
  const [life, setLife] = useState<Life | 'failed'>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    void loadLife(language)
      .catch(() => 'failed' as const)
      .then((loaded) => {
        if (current) setLife(loaded);
      });
    return () => {
      current = false;
    };
  }, [language, wanted, tries]);
  return {
    life: life === 'failed' ? undefined : life,
    failed: life === 'failed',
    again: () => {
      setLife(undefined);
      setTries((count) => count + 1);
    },
  };
}

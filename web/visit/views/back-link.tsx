import { Button } from '../../shared/button.tsx';
import type { View } from './view.ts';

/** The way back, as the browser's own goes. */
export const BackLink = ({ scene, desk }: Pick<View, 'scene' | 'desk'>) => (
  <div>
    <Button look="link" onPress={desk.back}>
      ‹ {scene.words.frame.back}
    </Button>
  </div>
);

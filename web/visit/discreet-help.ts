import { crisisHelp } from '../shared/crisis-links.ts';
import type { Scene } from './scene.ts';

/**
 * Crisis help by number alone, as in the mails: a line's name would tell a person looking on what
 * kind of appointment this is.
 */
export function discreetHelp(scene: Scene) {
  const { emergency, lines } = crisisHelp(scene);
  const links = lines.flatMap((line) => line.links);
  return { emergency, lines: [{ name: scene.words.crisis.talk, links }] };
}

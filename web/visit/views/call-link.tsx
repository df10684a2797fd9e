import { dialled } from '../../shared/crisis-links.ts';
import type { Scene } from '../scene.ts';
import { Unbroken } from './unbroken.tsx';

type Props = { readonly scene: Scene; readonly main?: boolean };

/** The office's number, dialled by a tap. */
export function CallLink({ scene, main = false }: Props) {
  const { phone } = scene.practice;
  return (
    <a class={main ? 'button button--main' : 'button'} href={`tel:${dialled(phone)}`}>
      <Unbroken text={scene.words.call.button(phone)} part={phone} />
    </a>
  );
}

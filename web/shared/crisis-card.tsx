import type { ComponentChildren } from 'preact';
import type { CrisisLine, CrisisLink } from './crisis-links.ts';

type Props = {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly emergency: CrisisLink & { readonly when: string };
  readonly lines: readonly CrisisLine[];
  readonly loud?: boolean;
  readonly children?: ComponentChildren;
};

/** Whom to call or text now. The same card everywhere, so that it is found again. */
export function CrisisCard({ title, lead, emergency, lines, loud = false, children }: Props) {
  return (
    <section class={loud ? 'crisis crisis--loud' : 'crisis'}>
      <h2>{title}</h2>
      {lead && <p>{lead}</p>}
      <div>
        <p class="crisis__danger">{emergency.when}</p>
        <span class="crisis__ways">
          <Way {...emergency} />
        </span>
      </div>
      <ul class="crisis__lines">
        {lines.map(({ name, links }) => (
          <li key={name}>
            <span class="crisis__name">{name}</span>
            <span class="crisis__ways">
              {links.map((link) => (
                <Way key={link.href} {...link} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

const Way = ({ href, says }: CrisisLink) => (
  <a class="crisis__way" href={href} rel="noreferrer">
    {says}
  </a>
);

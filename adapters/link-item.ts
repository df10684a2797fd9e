import * as z from 'zod';
import { LINK_PURPOSES, type Link } from '../domain/links/link.ts';
import { instant } from './instant.ts';
import { linkKey } from './table.ts';

const linkAttributes = z.lazy(() =>
  z.object({
    hash: z.string(),
    purpose: z.enum(LINK_PURPOSES),
    recordId: z.string(),
    session: z.object({ number: z.int(), startVersion: z.int() }).optional(),
    generation: z.int().optional(),
    ask: z.int().optional(),
    goodUntil: instant,
  }),
);

/** A link as the table holds it; `expiresAt`, in seconds, is when the table may remove it. */
export const linkItem = ({ expiresAt, ...link }: Link): Record<string, unknown> => ({
  ...linkKey(link.hash),
  ...link,
  goodUntil: expiresAt.toISOString(),
  expiresAt: Math.ceil(expiresAt.getTime() / 1000),
});

/** Reads a link back; an item of another shape is a fault and throws. */
export function toLink(item: unknown): Link {
  const { goodUntil, ...link } = linkAttributes.parse(item);
  return { ...link, expiresAt: goodUntil };
}

import * as z from 'zod';

/**
 * A moment as items hold it. Lazy, as the shapes of items are: each is made when the first such item
 * is read, so that no function spends its start on items that it never meets.
 */
export const instant = z.lazy(() => z.iso.datetime().transform((text) => new Date(text)));

import { startReply } from '../../schemas/intake.reply.ts';
import type { HttpHandler } from '../shared/http.ts';
import { reply } from '../shared/reply.ts';
import type { SenderGuard } from '../shared/sender-guard.ts';

/** Stamps a form that is being opened; nothing is kept of it. */
export const makeStartForm =
  ({ guard, now }: { readonly guard: SenderGuard; readonly now: () => Date }): HttpHandler =>
  async () =>
    reply(200, startReply.parse({ start: await guard.start(now()) }));

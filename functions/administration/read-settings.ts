import { settingsReply } from '../../schemas/settings.ts';
import { reply } from '../shared/reply.ts';
import type { AdministrationRoute } from './administration-route.ts';

/** Shown as they were deployed, without what only AWS needs; practice.json is where they are changed. */
export const readSettings: AdministrationRoute = async ({ practice }) => {
  const told = Object.keys(settingsReply.shape).map((name) => [
    name,
    practice[name as keyof typeof practice],
  ]);
  return reply(200, settingsReply.parse(Object.fromEntries(told)));
};

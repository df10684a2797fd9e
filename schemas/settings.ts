import type * as z from 'zod';
import { practiceSettings } from './practice.ts';

/** The settings of the practice as they were deployed; they are changed in practice.json alone. */
export const settingsReply = practiceSettings.omit({ domain: true, switches: true });
export type Settings = z.output<typeof settingsReply>;

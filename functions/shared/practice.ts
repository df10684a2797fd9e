import settings from '../../practice.json' with { type: 'json' };
import { practiceSettings } from '../../schemas/practice.ts';

/** The practice's settings as they were when this was built; the bundle holds them checked (infra/bundle.ts). */
export const practice = practiceSettings.parse(settings);

import settings from '../../practice.json' with { type: 'json' };
import { practiceSettings, type PracticeSettings } from '../../schemas/practice.ts';

export const webAddress = 'https://intake.example.org';

/** The settings that the product comes with, of which a test may change some. */
export const aPractice = (overrides: Partial<PracticeSettings> = {}): PracticeSettings => ({
  ...practiceSettings.parse(settings),
  ...overrides,
});

/** What every letter of a test carries. */
export const aLetterhead = (overrides: Partial<PracticeSettings> = {}) => ({
  practice: aPractice(overrides),
  webAddress,
});

/**
 * What no mail may say, in any part: it may be read over a shoulder, on a lock screen or by
 * whoever shares the computer.
 */
export const TELLING =
  /therap|terap|counsel|consejer|\bIPT\b|\bIPC\b|depress|depres|mental|psych|psic|psiq|clinic|clínic|diagnos|grief|duelo|suicid|self-harm|autolesi|anxiet|ansiedad|PHQ|GAD-?7|symptom|síntoma|treatment|tratamiento|patient|paciente|session|sesión|disorder|trastorno|crisis|risk|riesgo|tier|score/i;

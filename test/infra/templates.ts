import practiceJson from '../../practice.json' with { type: 'json' };
import { withOutlineApp } from '../../infra/outline-app.ts';
import { practiceSettings, type PracticeSettings } from '../../schemas/practice.ts';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };
export type Resource = { Type: string; Properties: JsonObject; DeletionPolicy?: string };
type Template = {
  Resources: Record<string, Resource>;
  Parameters: JsonObject;
  Outputs?: Record<string, JsonObject>;
  Rules: JsonObject;
};
export const STACKS = ['data', 'service', 'web'] as const;
export type Templates = Record<(typeof STACKS)[number], Template>;

/** A practice as the tests want it: the repository's own settings, some of them changed. */
export function aPractice(changes: Partial<PracticeSettings> = {}): PracticeSettings {
  return { ...practiceSettings.parse(practiceJson), restoredTableStreamArn: undefined, ...changes };
}

/** The three templates as they would be deployed. */
export function synthesize(practice: PracticeSettings = aPractice()): Templates {
  return withOutlineApp(practice, (app) => {
    const assembly = app.synth();
    const template = (stack: string): Template =>
      assembly.getStackArtifact(stack).template as Template;
    return { data: template('data'), service: template('service'), web: template('web') };
  });
}

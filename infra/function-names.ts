/** Every function of the service: a folder in `functions/` and in the build, and the end of its name on AWS. */
export const FUNCTION_NAMES = [
  'submit-intake',
  'read-practice',
  'staff',
  'courses',
  'administration',
  'visit',
  'drafts',
  'dispatch-mail',
  'mail-events',
  'read-words',
] as const;
export type FunctionName = (typeof FUNCTION_NAMES)[number];

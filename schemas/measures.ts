/** The bands of each measure, for who shows them; the domain decides by the same. */
export { AUDIT_C_CUTS } from '../domain/measures/audit-c.ts';
export { GAD7_CUTS } from '../domain/measures/gad7.ts';
export { PHQ9_CUTS } from '../domain/measures/phq9.ts';

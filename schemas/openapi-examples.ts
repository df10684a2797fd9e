import { ADMINISTRATION_EXAMPLES } from './openapi-examples.administration.ts';
import { BEGUN_EXAMPLES } from './openapi-examples.begun.ts';
import { RECORDS_EXAMPLES } from './openapi-examples.records.ts';
import { COUNSELOR_EXAMPLES } from './openapi-examples.counselors.ts';
import { COURSE_EXAMPLES } from './openapi-examples.course.ts';
import { DRAFT_EXAMPLES } from './openapi-examples.drafts.ts';
import { INTAKE_EXAMPLES } from './openapi-examples.intakes.ts';
import { OFFER_EXAMPLES } from './openapi-examples.offers.ts';
import { VISIT_EXAMPLES } from './openapi-examples.visit.ts';
import type { SchemaName } from './openapi-schemas.ts';

/** One example of each body; people, places and tokens are made up. */
export const EXAMPLES: Readonly<Record<SchemaName, unknown>> = {
  ...INTAKE_EXAMPLES,
  ...BEGUN_EXAMPLES,
  ...DRAFT_EXAMPLES,
  ...COUNSELOR_EXAMPLES,
  ...COURSE_EXAMPLES,
  ...ADMINISTRATION_EXAMPLES,
  ...RECORDS_EXAMPLES,
  ...VISIT_EXAMPLES,
  ...OFFER_EXAMPLES,
};

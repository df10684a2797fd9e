import { decisionLetter } from '../../../../emails/decision-letter.ts';
import { letterPreview, type LetterPreview } from '../../../../schemas/staff.ts';
import { aPractice } from '../../../support/practice.ts';

/** A letter as the service writes it, its style in it. */
export const LETTER = letterPreview.parse({
  from: 'The office <office@example.org>',
  to: 'roz@example.org',
  ...decisionLetter({ outcome: 'accepted', language: 'es', practice: aPractice() }),
} satisfies LetterPreview);

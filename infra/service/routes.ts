import type { FunctionName } from '../function-names.ts';

type Route = {
  readonly method: 'GET' | 'POST';
  readonly path: `/api/${string}`;
  readonly fn: FunctionName;
  /** Anyone may call it, or only a signed-in member of staff. */
  readonly open: 'to-anyone' | 'to-staff';
  /** Calls a second, and at once, where they are fewer than the API as a whole may take. */
  readonly atMost?: { readonly rateLimit: number; readonly burstLimit: number };
};

/** A flood of forms leaves the staff room to work. */
const FORMS = { rateLimit: 10, burstLimit: 20 };

/** Every door of the API. */
export const ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/api/intakes',
    fn: 'submit-intake',
    open: 'to-anyone',
    atMost: FORMS,
  },
  { method: 'GET', path: '/api/practice', fn: 'read-practice', open: 'to-anyone' },
  { method: 'GET', path: '/api/openapi.json', fn: 'read-practice', open: 'to-anyone' },
  { method: 'GET', path: '/api/staff/intakes', fn: 'staff', open: 'to-staff' },
  { method: 'GET', path: '/api/staff/intakes/{id}', fn: 'staff', open: 'to-staff' },
  {
    method: 'POST',
    path: '/api/staff/intakes/{id}/acknowledgement',
    fn: 'staff',
    open: 'to-staff',
  },
  { method: 'POST', path: '/api/staff/intakes/{id}/decision', fn: 'staff', open: 'to-staff' },
];

import type { FunctionName } from '../function-names.ts';

type Route = {
  readonly method: 'GET' | 'POST';
  readonly path: `/api/${string}`;
  readonly fn: FunctionName;
  /** Anyone may call it, or only a signed-in member of staff. */
  readonly open: 'to-anyone' | 'to-staff';
};

/** Every door of the API. */
export const ROUTES: readonly Route[] = [
  { method: 'POST', path: '/api/intakes', fn: 'submit-intake', open: 'to-anyone' },
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

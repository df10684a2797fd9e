import { MAX_INTAKE_BYTES } from '../../schemas/intake.request.ts';
import { environment } from '../shared/environment.ts';
import { httpFunction } from '../shared/http.ts';
import { log } from '../shared/log.ts';
import { practice } from '../shared/practice.ts';
import { makeReadPractice } from './read-practice.handler.ts';

const { SIGN_IN_ISSUER, SIGN_IN_CLIENT_ID, SIGN_IN_SCOPE } = environment(
  'SIGN_IN_ISSUER',
  'SIGN_IN_CLIENT_ID',
  'SIGN_IN_SCOPE',
);

export const handler = httpFunction(
  makeReadPractice({
    practice,
    signIn: { issuer: SIGN_IN_ISSUER, clientId: SIGN_IN_CLIENT_ID, scope: SIGN_IN_SCOPE },
    now: () => new Date(),
  }),
  { maxBytes: MAX_INTAKE_BYTES, log },
);

import type { HttpHandler } from '../shared/http.ts';
import { problem } from '../shared/problem.ts';
import { makeStartForm } from './start-form.ts';
import { makeSubmitIntake, type SubmitIntakeDeps } from './submit-intake.handler.ts';

/** What anyone may do with the form: open it, and send it. */
export function makeIntakeDoor(deps: SubmitIntakeDeps): HttpHandler {
  const routes = new Map([
    ['POST /api/intakes', makeSubmitIntake(deps)],
    ['POST /api/intakes/start', makeStartForm(deps)],
  ]);
  return (request) => routes.get(request.route)?.(request) ?? Promise.resolve(problem('not-found'));
}

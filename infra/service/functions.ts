import type { Construct } from 'constructs';
import type { HouseFunction } from '../constructs/house-function.ts';
import type { House } from '../constructs/house.ts';
import type { FunctionName } from '../function-names.ts';
import { dispatchMail, mailEvents, readWords } from './background-functions.ts';
import type { FunctionsProps } from './functions-props.ts';
import {
  administration,
  alarmOnScripts,
  courses,
  drafts,
  readPractice,
  staff,
  submitIntake,
  visit,
} from './http-functions.ts';

/** The functions, each with what it is told and what it may do, and nothing else. */
export function makeFunctions(
  scope: Construct,
  house: House,
  props: FunctionsProps,
): Record<FunctionName, HouseFunction> {
  const functions = {
    'submit-intake': submitIntake(scope, house, props),
    'read-practice': readPractice(scope, house, props),
    staff: staff(scope, house, props),
    courses: courses(scope, house, props),
    administration: administration(scope, house, props),
    visit: visit(scope, house, props),
    drafts: drafts(scope, house, props),
    'dispatch-mail': dispatchMail(scope, house, props),
    'mail-events': mailEvents(scope, house, props),
    'read-words': readWords(scope, house, props),
  };
  alarmOnScripts(functions['submit-intake'], [functions.drafts]);
  return functions;
}

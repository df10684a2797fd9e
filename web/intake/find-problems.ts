import type * as z from 'zod';
import { UNDER_AGE, intakeRequest, type AgeRule } from '../../schemas/intake.request.ts';
import { isKept, partOf } from './draft/parts.ts';
import { PAGES, asksOn, page, type PageId } from './pages.ts';
import type { Problem, ProblemKind } from './problem.ts';
import { askedOn } from './path.ts';
import { QUESTIONS, question, type QuestionKey } from './questions.ts';
import { isEmpty, type Answers, type Question } from './questions/question.ts';
import { requestBody, type Visit } from './request-body.ts';

type Issue = z.core.$ZodIssue;

/**
 * What stops the form, one problem a question and in their order: what is needed and was left empty,
 * and what the service would refuse, found with the service's own schema.
 */
export function findProblems(answers: Answers, rule: AgeRule, visit: Visit): readonly Problem[] {
  // The first thing wrong with an answer is the one to say: later entries of a map win.
  const found = new Map(refusals(answers, rule, visit).toReversed());
  for (const key of askedOn(answers)) {
    if (question(key).needed && isEmpty(answers[key])) found.set(key, 'missing');
  }
  return QUESTIONS.flatMap(({ key }) => {
    const kind = found.get(key);
    return kind ? [{ key, kind }] : [];
  });
}

function refusals(
  answers: Answers,
  rule: AgeRule,
  visit: Visit,
): readonly [QuestionKey, ProblemKind][] {
  const checked = intakeRequest(rule).safeParse(requestBody(answers, visit));
  const issues = checked.error?.issues ?? [];
  return issues.flatMap((issue) => {
    const key = questionFor(issue.path.map(String).join('.'));
    return key && !isElsewhere(key, answers) ? [[key, kindOf(issue, answers[key])]] : [];
  });
}

/** The service has that answer and will check it; this page cannot. */
function isElsewhere(key: QuestionKey, answers: Answers): boolean {
  const asking = PAGES.find(({ id }) => page(id).asks.includes(key));
  return asking !== undefined && isKept(partOf(asking.id), answers);
}

/**
 * The problems of one page. Pages still to come are filled with stand-ins first, because the schema
 * compares fields of a group, such as phone and safe ways, only once all of them are there.
 */
export function findProblemsOn(
  id: PageId,
  answers: Answers,
  rule: AgeRule,
  visit: Visit,
): readonly Problem[] {
  const here: readonly QuestionKey[] = asksOn(page(id), answers);
  const elsewhere = QUESTIONS.filter(({ key }) => !here.includes(key) && isEmpty(answers[key]));
  const standIns = elsewhere.flatMap(({ key, kind }) => {
    const standIn = STAND_INS[kind];
    return standIn ? [[key, standIn] as const] : [];
  });
  const all = findProblems({ ...answers, ...Object.fromEntries(standIns) }, rule, visit);
  return all.filter(({ key }) => here.includes(key));
}

const STAND_INS: { readonly [Kind in Question['kind']]?: string } = {
  line: 'later',
  email: 'later@example.org',
  phone: '555-010-0199',
};

/** The question that fills a field, its part or its whole; none for fields the page fills itself. */
export function questionFor(field: string): QuestionKey | undefined {
  const keys = QUESTIONS.map(({ key }) => key);
  return (
    keys.find((key) => key === field) ??
    keys.find((key) => field.startsWith(`${key}.`)) ??
    keys.find((key) => field !== '' && key.startsWith(`${field}.`))
  );
}

function kindOf(issue: Issue, answer: Answers[string]): ProblemKind {
  if (isEmpty(answer)) return 'missing';
  if (issue.message === UNDER_AGE) return 'under-age';
  const said: unknown = issue.code === 'custom' ? issue.params?.['kind'] : undefined;
  return said === 'too-long' || said === 'characters' ? said : 'invalid';
}

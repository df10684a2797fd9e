import { callRequest, type CallRequest } from '../../../schemas/begun.ts';

/** A call as it stands in the form: an empty telephone number is none. */
export type CallDraft = {
  readonly name: string;
  readonly email: string;
  readonly mayEmail: boolean;
  readonly phone: string;
  readonly safeToUse: CallRequest['safeToUse'];
  readonly language: CallRequest['language'];
  readonly availability: CallRequest['availability'];
};

export const EMPTY_CALL: CallDraft = {
  name: '',
  email: '',
  mayEmail: false,
  phone: '',
  safeToUse: { call: true, voicemail: false },
  language: 'en',
  availability: { days: [], times: [], format: 'either' },
};

export const isEmptyCall = (draft: CallDraft): boolean =>
  JSON.stringify(draft) === JSON.stringify(EMPTY_CALL);

/** The parts of the form that can be wrong, in its order. */
export type CallField = 'name' | 'email' | 'mayEmail' | 'phone' | 'days' | 'times';
export type CallProblems = Partial<Record<CallField, string>>;

const WRONG: Readonly<Record<CallField, string>> = {
  name: 'A name is needed.',
  email: 'An email address is needed, such as name@example.org.',
  mayEmail: 'Ask whether email is safe: the link goes no other way.',
  phone: 'A telephone number is needed, unless a call is not safe.',
  days: 'At least one day is needed.',
  times: 'At least one time of day is needed.',
};

/** Ready to be sent, or what is wrong, by field. */
export function readCall(draft: CallDraft): CallRequest | CallProblems {
  const phone = draft.phone.trim();
  const read = callRequest.safeParse({
    ...draft,
    email: draft.email.trim(),
    phone: phone === '' ? null : phone,
  });
  if (read.success) return read.data;
  const fields = read.error.issues.map(({ path }) =>
    String(path[0] === 'availability' ? path[1] : path[0]),
  );
  return Object.fromEntries(Object.entries(WRONG).filter(([field]) => fields.includes(field)));
}

export const isReady = (read: CallRequest | CallProblems): read is CallRequest =>
  'availability' in read;

/** One of several ticked or unticked, in the order of the list. */
export const toggled = <Value extends string>(
  all: readonly Value[],
  chosen: readonly Value[],
  value: Value,
): Value[] => all.filter((one) => chosen.includes(one) !== (one === value));

import { intakeRequest } from '../../schemas/intake.request.ts';

type FormSchema = ReturnType<typeof intakeRequest>;

/** The form's schema for a day. The last one is kept: building it costs more than using it, and a day is long. */
export function formOfToday(minimumAge: number): (today: string) => FormSchema {
  let last: { readonly today: string; readonly form: FormSchema } | undefined;
  return (today) => {
    if (last?.today !== today) last = { today, form: intakeRequest({ today, minimumAge }) };
    return last.form;
  };
}

/** A calendar day, `YYYY-MM-DD`, without zone. */
export type LocalDate = string;

/** Whole years between a birthday and `today`; someone born on 29 February turns older on 1 March. */
export function ageOn(dateOfBirth: LocalDate, today: LocalDate): number {
  const [bornYear, bornDay] = [Number(dateOfBirth.slice(0, 4)), dateOfBirth.slice(5)];
  const [year, day] = [Number(today.slice(0, 4)), today.slice(5)];
  return year - bornYear - (day < bornDay ? 1 : 0);
}

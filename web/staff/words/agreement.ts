import type { AgreementReply } from '../../../schemas/agreement.ts';

type Agreement = NonNullable<AgreementReply['agreement']>;

const two = (value: number) => value.toFixed(2);

export const kappaWords = (kappa: Agreement['kappa']): string =>
  kappa === null
    ? 'Cannot be told: only one area was ever used.'
    : `${two(kappa.value)} (${two(kappa.low)} to ${two(kappa.high)})`;

export const rateWords = ({ hits, of, low, high }: Agreement['first']): string =>
  `${hits} of ${of} (${two(low)} to ${two(high)})`;

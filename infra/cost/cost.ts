import path from 'node:path';
import { parseArgs } from 'node:util';
import { readPracticeFile } from '../practice-file.ts';
import { GUARDS, monthlyBill, priceOfGuard } from './monthly-bill.ts';

/*
 * npm run --silent cost -- --intakes 20 --courses 15 [--json]
 * The month's bill of AWS, item by item, from the synthesized templates and prices.json. The
 * quantities are estimates (monthly-use.ts); the prices have their date and source in the file.
 */

const { values } = parseArgs({
  options: {
    intakes: { type: 'string', default: '20' },
    courses: { type: 'string', default: '15' },
    json: { type: 'boolean', default: false },
  },
});
const numberOf = (name: 'intakes' | 'courses'): number => {
  const number = Number(values[name]);
  if (!(number >= 0)) throw new Error(`--${name} must be a number, 0 or more`);
  return number;
};
const busyness = { intakes: numberOf('intakes'), courses: numberOf('courses') };
const read = readPracticeFile(path.resolve(import.meta.dirname, '../../practice.json'));
if (read.kind === 'invalid') throw new Error(read.complaints.join('\n'));

const bill = monthlyBill(read.settings, busyness);
const guards = GUARDS.map((guard) => ({
  guard,
  on: read.settings.switches[guard],
  usd: priceOfGuard(read.settings, guard, busyness),
}));
if (values.json) console.log(JSON.stringify({ ...bill, guards }));
else {
  const dollars = (usd: number) => `$${usd.toFixed(2)}`.padStart(9);
  for (const { name, quantity, usd, atList } of bill.items) {
    console.log(`${dollars(usd)} ${dollars(atList)}  ${name} × ${Math.ceil(quantity)}`);
  }
  console.log(`${dollars(bill.total)} ${dollars(bill.atList)}  in all, a month`);
  for (const { guard, on, usd } of guards) {
    console.log(`${dollars(usd)}            ${guard}, which is ${on ? 'on' : 'off'}, adds so much`);
  }
  console.log(
    `The second column is without what is free in every account. Prices of ${bill.asOf}: infra/cost/prices.json`,
  );
}

import { productReader } from '../evaluate/read-as-product.ts';
import { probe } from '../fairness/probe.ts';

/*
 * npm run fairness
 * Tells the same invented stories with other names, pronouns, faiths, relations and ways of writing,
 * and shows where the suggestion changes with them.
 */

const read = productReader();
const report = await probe(async (text) => (await read(text)).primary);
for (const [respect, { tellings, different }] of Object.entries(report)) {
  console.log(`${respect.padEnd(20)} ${tellings - different.length} of ${tellings} the same`);
  for (const { told, suggested, usually } of different) {
    console.log(`    ${usually} became ${suggested}: ${told}`);
  }
}

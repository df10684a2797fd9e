import { expect, test } from 'vitest';
import { monthlyBill, priceOfGuard } from '../../infra/cost/monthly-bill.ts';
import priceList from '../../infra/cost/prices.json' with { type: 'json' };
import { resources } from './reading.ts';
import { aPractice, synthesize } from './templates.ts';

const BUSY = { intakes: 20, courses: 15 };
const bill = monthlyBill(aPractice(), BUSY);
const item = (name: string) => bill.items.find((each) => each.name === name);

test('a practice of twenty intakes and fifteen courses pays less than two dollars a month', () => {
  expect(bill.total).toBeGreaterThan(0);
  expect(bill.total).toBeLessThan(2);
});

test('the items add up to the total', () => {
  const sum = bill.items.reduce((all, { usd }) => all + usd, 0);
  expect(sum).toBeCloseTo(bill.total, 3);
});

test('every alarm of the templates is on the bill, beyond those that are free', () => {
  const alarms = resources(synthesize(), 'AWS::CloudWatch::Alarm').length;
  expect(item('alarm')).toMatchObject({ quantity: alarms, usd: (alarms - 10) / 10 });
});

test('whoever is busier pays more', () => {
  const busier = monthlyBill(aPractice(), { intakes: 200, courses: 150 });
  expect(busier.total).toBeGreaterThan(bill.total);
});

test('each guard shows its price', () => {
  expect(priceOfGuard(aPractice(), 'customerManagedKey', BUSY)).toBeGreaterThanOrEqual(1);
  expect(priceOfGuard(aPractice(), 'webApplicationFirewall', BUSY)).toBeGreaterThanOrEqual(7);
});

test('every price says where it is from, and the list of which month it is', () => {
  for (const { source } of Object.values(priceList.prices)) {
    expect(source).toMatch(/^https:\/\/aws\.amazon\.com\//);
  }
  expect(Date.parse(priceList.asOf)).not.toBeNaN();
});

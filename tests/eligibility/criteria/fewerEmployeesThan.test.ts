import { expect, it } from 'vitest';

import { fewerEmployeesThan } from '../../../src/eligibility/criteria/fewerEmployeesThan';
import { inspect, judge, say } from '../judge';

it('accepts 49 employees and refuses 50 when there must be fewer than 50', () => {
  const part = fewerEmployeesThan(50);
  expect([49, 50, 51].map((employees) => judge(part, { employees }))).toEqual(['met', 'unmet', 'unmet']);
  expect(say(part, { employees: 62 })).toMatchInlineSnapshot(`
    [
      "Nombre de personnes employées : 62; le programme en demande moins de 50.",
      "Number of employees: 62; the program asks for less than 50.",
    ]
  `);
});

it('accepts 50 when it is inclusive', () => {
  const part = fewerEmployeesThan(50, { inclusive: true });
  expect([49, 50, 51].map((employees) => judge(part, { employees }))).toEqual(['met', 'met', 'unmet']);
});

it('takes 0 as a figure, and no answer as no figure', () => {
  expect(judge(fewerEmployeesThan(1), { employees: 0 })).toBe('met');
  expect(judge(fewerEmployeesThan(1), {})).toBe('unknown');
});

it('lets a program say more: its source, its id, whether it may be waived', () => {
  const { criterion } = fewerEmployeesThan(10, { id: 'small', waivable: true });
  expect(criterion).toMatchObject({ id: 'small', waivable: true, rule: { value: 10 } });
});

it('is a criterion without fault', () => {
  expect(inspect(fewerEmployeesThan(50))).toEqual([]);
});

import { expect, it } from 'vitest';

import { locatedInRegion } from '../../../src/eligibility/criteria/locatedInRegion';
import { inspect, judge, say } from '../judge';

it('accepts an enterprise of the region, and refuses one of another', () => {
  const part = locatedInRegion(['04', '17']);
  expect(['04', '17', '03'].map((region) => judge(part, { region }))).toEqual(['met', 'met', 'unmet']);
  expect(say(part, { region: '03' })).toMatchInlineSnapshot(`
    [
      "L’entreprise est établie hors du territoire du programme (Mauricie ou Centre-du-Québec) : Capitale-Nationale.",
      "The enterprise is located outside the program’s territory (Mauricie or Centre-du-Québec): Capitale-Nationale.",
    ]
  `);
});

it('waits for the answer', () => {
  expect(judge(locatedInRegion(['04']), {})).toBe('unknown');
});

it('is a criterion without fault', () => {
  expect(inspect(locatedInRegion(['04']))).toEqual([]);
});

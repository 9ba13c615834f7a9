import { expect, it } from 'vitest';

import { enoughAvailablePeople } from '../../../src/eligibility/criteria/enoughAvailablePeople';
import { inspect, judge, say } from '../judge';

it('asks for that many people at least', () => {
  const part = enoughAvailablePeople(2);
  expect([1, 2, 3].map((people) => judge(part, { 'available-people': people }))).toEqual(['unmet', 'met', 'met']);
  expect(judge(part, { 'available-people': { between: { minimum: 2 } } })).toBe('met');
  expect(say(part, { 'available-people': 1 })).toMatchInlineSnapshot(`
    [
      "Disponibilité de l’équipe : critère non respecté. Personnes disponibles pour le parcours : 1 (règle : au moins 2).",
      "Availability of the team: not met. People available for the parcours: 1 (rule: at least 2).",
    ]
  `);
});

it('waits for the answer', () => {
  expect(judge(enoughAvailablePeople(2), {})).toBe('unknown');
});

it('is a criterion without fault', () => {
  expect(inspect(enoughAvailablePeople(2))).toEqual([]);
});

import { expect, it } from 'vitest';

import { countMinutes } from '../../src/hours/countMinutes';

const attendees = ['a', 'b', 'c', 'd', 'e'].map((enterprise) => ({ enterprise, attendance: 'required' as const }));

it('a workshop of 2 h with two facilitators and five enterprises counts 2 h, 4 h and 10 h', () => {
  expect(countMinutes({ sessionMinutes: 120, facilitators: [{ role: 'facilitator', number: 2 }], attendees })).toEqual({
    sessionMinutes: 120,
    givenMinutes: 240,
    receivedMinutes: 600,
  });
});

it('two roles give twice', () => {
  const facilitators = [
    { role: 'facilitator', number: 1 },
    { role: 'expert', number: 2 },
  ];
  expect(countMinutes({ sessionMinutes: 60, facilitators, attendees }).givenMinutes).toBe(180);
});

it('nobody leads: nothing is given; nobody comes: nothing is received', () => {
  expect(countMinutes({ sessionMinutes: 60, facilitators: [], attendees: [] })).toEqual({
    sessionMinutes: 60,
    givenMinutes: 0,
    receivedMinutes: 0,
  });
});

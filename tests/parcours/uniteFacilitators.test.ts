import { expect, it } from 'vitest';

import type { FacilitatorNeed } from '../../src/model/activity';
import { uniteFacilitators } from '../../src/parcours/uniteFacilitators';

const coach = (number: number, ...expertise: readonly string[]): FacilitatorNeed => ({
  role: 'coach',
  number,
  ...(expertise.length > 0 && { expertise }),
});

it('asks as many people of a role as the activity that needs the most, whichever comes first', () => {
  expect(uniteFacilitators([[coach(1)], [coach(3)], [coach(2)]])).toEqual([coach(3)]);
  expect(uniteFacilitators([[coach(3)], [coach(1)]])).toEqual([coach(3)]);
});

it('asks people who can lead both activities, and people of each where nobody can', () => {
  expect(uniteFacilitators([[coach(1, 'finance', 'governance')], [coach(1, 'governance', 'marketing')]])).toEqual([coach(1, 'governance')]);
  expect(uniteFacilitators([[coach(1)], [coach(1, 'finance')]])).toEqual([coach(1, 'finance')]);
  expect(uniteFacilitators([[coach(1, 'finance')], [coach(1)]])).toEqual([coach(1, 'finance')]);
  expect(uniteFacilitators([[coach(1, 'finance')], [coach(1, 'marketing')]])).toEqual([coach(1, 'finance'), coach(1, 'marketing')]);
});

it('never takes two needs of one activity for one', () => {
  expect(uniteFacilitators([[coach(1, 'finance'), coach(1, 'finance')]])).toEqual([coach(1, 'finance'), coach(1, 'finance')]);
  expect(uniteFacilitators([[coach(1)], [coach(1, 'finance'), coach(2, 'marketing')]])).toEqual([
    coach(1, 'finance'),
    coach(2, 'marketing'),
  ]);
});

it('keeps what each asks when one is alone or there is nobody', () => {
  expect([uniteFacilitators([]), uniteFacilitators([[], []]), uniteFacilitators([[], [coach(2)]])]).toEqual([[], [], [coach(2)]]);
});

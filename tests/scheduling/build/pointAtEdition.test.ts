import { expect, it } from 'vitest';

import type { DiagnosticParams, DiagnosticPath } from '../../../src/diagnostics/diagnostic';
import type { Edition } from '../../../src/model/edition';
import { buildSchedulingProblem } from '../../../src/scheduling/buildSchedulingProblem';
import { pointAtEdition } from '../../../src/scheduling/build/pointAtEdition';
import { buildAdvisor, buildEdition, buildEnterprise, buildOffer, buildRoom, buildSession } from '../../model/builders';

const weekly = [{ weekday: 'monday' as const, from: '09:00', to: '08:00' }];
const pointer = (changes: Partial<Edition> = {}) => {
  const edition = buildEdition({ sessions: [buildSession()], ...changes });
  const point = pointAtEdition(edition, buildSchedulingProblem(edition).problem);
  return (path: DiagnosticPath, params: DiagnosticParams = {}, related?: readonly DiagnosticPath[]) =>
    point({ code: 'tests/remark', severity: 'info', path, params, ...(related && { related }) });
};

it('points at advisors for people, and at the edition for its dates and closures', () => {
  const closures = [{ from: '2020-12-24', to: '2021-01-02', reason: { fr: 'Fêtes' } }];
  const point = pointer({ advisors: [buildAdvisor({ availability: { weekly } })], closures });
  expect(point(['people', 0, 'availability', 'weekly', 0]).path).toEqual(['advisors', 0, 'availability', 'weekly', 0]);
  expect(point(['people']).path).toEqual(['advisors']);
  expect([point(['from']).path, point(['closures', 0, 'to']).path]).toEqual([['from'], ['closures', 0, 'to']]);
});

it('points at the nearest record where the edition holds nothing: hours that are assumed, the grid', () => {
  const point = pointer({ rooms: [buildRoom()] });
  expect(point(['people', 0, 'availability', 'weekly', 0]).path).toEqual(['advisors', 0]);
  expect(point(['rooms', 0, 'availability', 'weekly', 3]).path).toEqual(['rooms', 0]);
  expect(point(['sessions', 0, 'needsRoom']).path).toEqual(['sessions', 0]);
  expect(point(['gridMinutes']).path).toEqual([]);
});

it('points at the hours of an enterprise where they are given, else at the enterprise', () => {
  const enterprises = [buildEnterprise({ id: 'halte', name: 'La Halte' }), buildEnterprise()];
  const path = ['enterprises', 0, 'availability', 'weekly', 0];
  expect(pointer({ enterprises, enterpriseAvailabilities: [{ enterprise: 'sabord', availability: { weekly } }] })(path).path).toEqual([
    'enterpriseAvailabilities',
    0,
    'availability',
    'weekly',
    0,
  ]);
  expect(pointer({ enterprises })(path).path).toEqual(['enterprises', 1]);
  expect(pointer({ enterprises })(['enterprises']).path).toEqual(['enterprises']);
});

it('points at the offers behind a budget, the others related; at the partners where nothing is said', () => {
  const params = { people: ['julie'] };
  const offers = [buildOffer({ id: 'a', partner: 'other' }), buildOffer({ id: 'b' }), buildOffer({ id: 'c' })];
  const found = pointer({ offers })(['partnerBudgets'], params);
  expect([found.path, found.related]).toEqual([['offers', 1, 'givenMinutes'], [['offers', 2, 'givenMinutes']]]);
  expect(pointer()(['partnerBudgets'], params)).toMatchObject({ path: ['partners'] });
  expect(pointer()(['partnerBudgets'], { people: 3 })).toMatchObject({ path: ['partners'] });
});

it('leads related places too, and touches nothing else', () => {
  const found = pointer()(['sessions', 0], { minutes: 3 }, [['people', 0]]);
  expect(found).toEqual({
    code: 'tests/remark',
    severity: 'info',
    path: ['sessions', 0],
    params: { minutes: 3 },
    related: [['advisors', 0]],
  });
});

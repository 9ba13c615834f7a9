import { expect, test } from 'vitest';

import type { Diagnostic } from '../../src/diagnostics/diagnostic';
import { safeParseAdaptation, safeParseApplication, safeParseEnterprise, safeParseRuleSet, safeParseTemplate } from '../../src/index';
import * as build from './builders';

const unknown = (diagnostics: readonly Diagnostic[]) =>
  diagnostics
    .filter(({ code }) => code === 'schema/unknown-key')
    .map(({ path, params }) => [path.join('/'), params['key'], params['nearest']]);

test('an unknown name is reported with the nearest name known at that place', () => {
  const json = { ...build.buildEnterprise(), legalform: 'non-profit', place: { municipalite: 'Trois-Rivières' }, zzz: 1 };
  expect(unknown(safeParseEnterprise(json).diagnostics)).toEqual([
    ['place/municipalite', 'municipalite', 'municipality'],
    ['legalform', 'legalform', 'legalForm'],
    ['zzz', 'zzz', null],
  ]);
});

test('a name that one object inside knows is said to belong there', () => {
  const json = { ...build.buildEnterprise(), region: '04', postalCode: 'G9A 5C5', scian: '711', totalCents: 1, email: 'a@b.ca' };
  const found = unknown(safeParseEnterprise(json).diagnostics);
  expect(found.map(([, , nearest]) => nearest)).toEqual(['place.region', 'place.postalCode', 'activity.scian', 'revenue.totalCents', null]);
});

test('a name that two objects inside know, or one that any noun may hold, belongs nowhere', () => {
  const template = { ...build.buildTemplate(), readOn: '2020-11-18', en: 'Pilot' };
  expect(unknown(safeParseTemplate(template).diagnostics)).toEqual([
    ['readOn', 'readOn', null],
    ['en', 'en', null],
  ]);
});

test('an unknown name in one form of several is reported alone: the form meant is recognized', () => {
  const quantity = { minute: 60 };
  const result = safeParseTemplate(
    build.buildTemplate({ activities: [build.buildActivity({ duration: { quantity: quantity as never, basis: 'once' } })] }),
  );
  expect(unknown(result.diagnostics)).toEqual([['activities/0/duration/quantity/minute', 'minute', 'minutes']]);
  expect(result.diagnostics.map(({ code }) => code)).toEqual(['schema/missing-key', 'schema/unknown-key']);
});

test('an unknown name in a rule is compared with the names of that kind of rule', () => {
  const rule = { node: 'at-least', counts: 1, of: [{ node: 'test', fact: 'employees', operateur: 'at-most' }] };
  const result = safeParseRuleSet(build.buildRuleSet({ criteria: [build.buildCriterion({ rule: rule as never })] }));
  expect(unknown(result.diagnostics)).toEqual([
    ['criteria/0/rule/of/0/operateur', 'operateur', 'operator'],
    ['criteria/0/rule/counts', 'counts', 'count'],
  ]);
});

test('an unknown name at the bottom of a rule of thirty levels is found without hanging', () => {
  let rule: object = { node: 'ref', criterion: 'a', criterium: 'a' };
  for (let level = 0; level < 28; level += 1) rule = { node: level % 2 === 0 ? 'all' : 'any', of: [rule] };
  const result = safeParseRuleSet(build.buildRuleSet({ criteria: [build.buildCriterion({ rule: rule as never })] }));
  expect(unknown(result.diagnostics)).toEqual([[`criteria/0/rule/${'of/0/'.repeat(28)}criterium`, 'criterium', 'criterion']]);
});

test('an unknown name in an answer is reported, with the nearest of the long forms', () => {
  const result = safeParseApplication({
    ...build.buildApplication(),
    answers: { employees: { knwon: 4 }, share: { numerator: 1, denominater: 2 } },
  });
  expect(unknown(result.diagnostics)).toEqual([
    ['answers/employees/knwon', 'knwon', 'known'],
    ['answers/share/denominater', 'denominater', 'denominator'],
  ]);
});

test('a name that cannot serve as an id is told itself, not what it holds', () => {
  const result = safeParseApplication({ ...build.buildApplication(), answers: { 'Forme juridique': 'non-profit' } });
  expect(result.diagnostics).toEqual([
    { code: 'id/malformed', severity: 'error', path: ['answers', 'Forme juridique'], params: { received: 'Forme juridique' } },
  ]);
});

test('a tag that no form bears is reported with the nearest', () => {
  const operation = { op: 'sets', opId: 'a', target: { kind: 'activity', id: 'coaching' }, field: 'sessions', to: 1 };
  const result = safeParseAdaptation({ ...build.buildAdaptation(), operations: [operation] });
  expect(result.diagnostics).toHaveLength(1);
  expect(result.diagnostics[0]).toMatchObject({
    code: 'schema/unknown-choice',
    path: ['operations', 0, 'op'],
    params: { received: 'sets', nearest: 'set' },
  });
  const without = safeParseAdaptation({
    ...build.buildAdaptation(),
    operations: [{ opId: 'a', target: operation.target, field: 'sessions', to: 1 }],
  });
  expect(without.diagnostics).toMatchObject([{ code: 'schema/missing-key', path: ['operations', 0, 'op'] }]);
});

test('only the first 200 faults are listed, then a word that there are others', () => {
  const json = { ...build.buildEnterprise(), ...Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`k${index}`, 1])) };
  const { diagnostics } = safeParseEnterprise(json);
  expect(diagnostics).toHaveLength(201);
  expect(diagnostics.at(-1)).toEqual({ code: 'document/more-found', severity: 'error', path: [], params: { shown: 200 } });
  const { diagnostics: exactly } = safeParseEnterprise(Object.fromEntries(Object.entries(json).slice(0, 202)));
  expect(exactly).toHaveLength(200);
});

import { describe, expect, test } from 'vitest';

import * as trajet from '../../src/index';

/** What is not frozen in a value, by path; schemas of zod and functions are what they are. */
function listLoose(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null || '_zod' in value) return [];
  const own = Object.isFrozen(value) ? [] : [path];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => listLoose(part, `${path}.${key}`))];
}

describe('what the library hands out is the same for all: nobody may change it for the others', () => {
  test.each(Object.entries(trajet).filter(([, value]) => typeof value === 'object' && !('_zod' in value)))('%s', (name, value) => {
    expect(listLoose(value, name)).toEqual([]);
  });

  test.each([
    ['listTemplates', () => trajet.listTemplates()[0]],
    ['listRuleSets', () => trajet.listRuleSets()[0]],
    ['listTimeZones', () => trajet.listTimeZones()],
    ['findTimeZone', () => [trajet.findTimeZone({ mrc: '371' })].map((answer) => ('source' in answer ? answer.source : undefined))[0]],
    ['findCode, when found', () => ({ ...trajet.findCode('mrc', '371') })['entry' as never]],
    ['listTransitions', () => trajet.listTransitions('member', 'withdrawn')],
    [
      'validateTransition, in its parameters',
      () => trajet.validateTransition('member', { from: 'withdrawn', to: 'active' })[0]?.params['allowed'],
    ],
  ])('%s', (name, give) => {
    const given: unknown = give();
    expect(given).toBeDefined();
    expect(listLoose(given, name)).toEqual([]);
  });

  test('what is made anew for each caller is theirs to change', () => {
    const options = trajet.listCodes('mode', { locale: 'fr' });
    options.push({ value: 'other', label: 'Autre' });
    expect(trajet.listCodes('mode', { locale: 'fr' })).toHaveLength(options.length - 1);
  });
});

import { expect, it } from 'vitest';

import { sayNames } from '../../src/diagnostics/sayNames';

it('says the name that stands beside an id, in the language asked, also in lists', () => {
  const params = { session: 's1', sessionFr: 'Rencontre', sessionEn: 'Meeting', sessions: ['s1'], sessionsFr: ['Rencontre'], minutes: 60 };
  expect(sayNames(params, 'fr')).toEqual({ ...params, session: 'Rencontre', sessions: ['Rencontre'] });
  expect(sayNames(params, 'en')).toEqual({ ...params, session: 'Meeting' });
});

it('keeps ids that have no name, and takes nothing from prototypes', () => {
  const hostile = JSON.parse('{"__proto__":"a","constructor":"b"}') as Record<string, string>;
  expect(Object.entries(sayNames(hostile, 'fr'))).toEqual([
    ['__proto__', 'a'],
    ['constructor', 'b'],
  ]);
});

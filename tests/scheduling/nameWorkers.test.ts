import { expect, it } from 'vitest';

import { nameWorkers } from '../../src/scheduling/nameWorkers';

const name = (...people: string[]) => nameWorkers({ refused: 1, examined: 1, people });

it('names up to four people, then counts the others', () => {
  expect(name('Ann')).toEqual({ names: { fr: 'Ann', en: 'Ann' }, isPlural: false });
  expect(name('Ann', 'Bo', 'Cy', 'Di')).toEqual({ names: { fr: 'Ann, Bo, Cy et Di', en: 'Ann, Bo, Cy and Di' }, isPlural: true });
  expect(name('Ann', 'Bo', 'Cy', 'Di', 'Ed').names).toEqual({ fr: 'Ann, Bo, Cy, Di et une autre', en: 'Ann, Bo, Cy, Di and another' });
  expect(name('Ann', 'Bo', 'Cy', 'Di', 'Ed', 'Fay').names.fr).toBe('Ann, Bo, Cy, Di et 2\u00a0autres');
});

it('says « la personne » where nobody is named', () => {
  expect(nameWorkers({ refused: 1, examined: 1 })).toEqual({ names: { fr: 'La personne', en: 'The person' }, isPlural: false });
});

import { expect, it } from 'vitest';

import { citeSources } from '../../src/eligibility/citeSources';

const cite = (...titles: (readonly string[])[]) =>
  citeSources(
    titles.map((named) => ({ citations: named.map((fr) => ({ title: { fr } })) })),
    'fr',
  );

it('gives the only source of a text in full once, then says that it is the same', () => {
  expect(cite(['Loi'], [], ['Loi'], ['Loi'])).toEqual(['Source\u00a0: Loi.', '', 'Même source.', 'Même source.']);
  expect(citeSources([{ citations: [{ title: { en: 'Act' } }] }, { citations: [{ title: { en: 'Act' } }] }], 'en')).toEqual([
    'Source: Act.',
    'Same source.',
  ]);
});

it('numbers those that come back among others, and only those', () => {
  expect(cite(['Loi'], ['Guide'], ['Loi'], ['Avis', 'Loi'], ['Avis'])).toEqual([
    'Source\u00a0: Loi [1].',
    'Source\u00a0: Guide.',
    'Source\u00a0: [1].',
    'Source\u00a0: Avis [2]; [1].',
    'Source\u00a0: [2].',
  ]);
});

it('cites once what one criterion cites twice, and nothing of one that cites nothing', () => {
  expect(cite(['Loi', 'Loi'])).toEqual(['Source\u00a0: Loi.']);
  expect(cite([], [])).toEqual(['', '']);
  expect(cite()).toEqual([]);
});

import { expect, it } from 'vitest';

import { listIndicators } from '../../src/impact/listIndicators';
import { indicators } from '../../src/impact/registry';
import { parseIndicators } from '../../src/model/indicator';
import { findTexts } from '../../src/parcours/findTexts';
import { templates } from '../../src/parcours/registry';

it('every indicator of the catalogue is read as it stands, under its own id', () => {
  expect(parseIndicators({ schema: 'trajet/indicators/1.0', id: 'catalogue', indicators: listIndicators() }).indicators).toEqual(
    indicators,
  );
  expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
});

it('every text is in French and in English, with the spaces and apostrophes of French', () => {
  for (const { text } of findTexts(indicators)) {
    expect(text.en).toBeTruthy();
    expect(text.fr).toMatch(/./u);
    expect(text.fr).not.toMatch(/'| [:;?!»%$]|« /u);
  }
});

it('the templates of the catalogue collect indicators that exist', () => {
  const known = indicators.map(({ id }) => id);
  for (const { indicators: collected = [] } of templates) {
    for (const { indicator } of collected) expect(known).toContain(indicator);
  }
});

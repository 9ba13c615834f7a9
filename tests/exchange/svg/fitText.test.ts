import { expect, it } from 'vitest';

import { estimateWidth, fitText } from '../../../src/exchange/svg/fitText';

const fit = (text: string, width: number, lines: number) => fitText(text, { width, fontSize: 10, lines });

it('keeps a text that fits on one line', () => {
  expect(fit('Le Sabord', 100, 2)).toEqual(['Le Sabord']);
});

it('cuts a text at its spaces, and ends with an ellipsis what is too long', () => {
  expect(fit('La Boucle verte, coopérative', 94, 2)).toEqual(['La Boucle verte,', 'coopérative']);
  expect(fit('La Boucle verte, coopérative de solidarité', 94, 2)).toEqual(['La Boucle verte,', 'coopérative de so…']);
  expect(fit('Anticonstitutionnellement', 60, 2)).toEqual(['Anticonsti…']);
  expect(fit('', 60, 2)).toEqual(['']);
});

it('never passes the width that it was given', () => {
  for (const line of fit('Un organisme dont le nom est particulièrement long et même davantage', 90, 2)) {
    expect(estimateWidth(line, 10)).toBeLessThanOrEqual(90);
  }
});

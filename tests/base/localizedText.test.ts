import { expect, test } from 'vitest';

import { pickText } from '../../src/base/localizedText';

test('a text is read in the language asked, else in the other', () => {
  expect(pickText({ fr: 'Atelier', en: 'Workshop' }, 'fr')).toBe('Atelier');
  expect(pickText({ fr: 'Atelier', en: 'Workshop' }, 'en')).toBe('Workshop');
  expect(pickText({ fr: 'Atelier' }, 'en')).toBe('Atelier');
  expect(pickText({ en: 'Workshop' }, 'fr')).toBe('Workshop');
  expect(pickText({}, 'fr')).toBe('');
});

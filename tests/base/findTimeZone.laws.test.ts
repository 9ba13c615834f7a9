import fc from 'fast-check';
import { expect, test } from 'vitest';

import { findTimeZone } from '../../src/base/findTimeZone';

const anyText = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    '01',
    '010',
    '060',
    '24',
    '98',
    '981',
    '982',
    '09',
    '11',
    '18',
    'Listuguj',
    'Saint-Augustin',
    'Blanc-Sablon',
    '__proto__',
  ),
);
const anyPlace = fc.record({ mrc: anyText, municipality: anyText, region: anyText }, { requiredKeys: [] });

test('whatever is written of a place, one of the three times comes out with its law, or what is missing', () => {
  fc.assert(
    fc.property(
      anyPlace,
      fc.array(fc.record({ name: anyText, mrc: anyText, region: anyText }, { requiredKeys: ['name'] })),
      (place, municipalities) => {
        const answer = findTimeZone(place, { municipalities });
        expect(answer.reason.fr.length > 10 && answer.reason.en.length > 10).toBe(true);
        if (answer.timeZone === undefined) return;
        expect(['America/Toronto', 'America/Halifax', 'America/Blanc-Sablon']).toContain(answer.timeZone);
        expect(answer.source).toBeDefined();
      },
    ),
  );
});

test('a region or the list never turns around what a code of MRC said', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999 }),
      anyText,
      fc.array(fc.record({ name: anyText, mrc: anyText })),
      (code, region, municipalities) => {
        const mrc = String(code).padStart(3, '0');
        const { timeZone } = findTimeZone({ mrc });
        expect(findTimeZone({ mrc, region }, { municipalities }).timeZone).toBe(timeZone);
      },
    ),
  );
});

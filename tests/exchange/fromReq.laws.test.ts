import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readRecords } from '../../src/exchange/csv/readRecords';
import { fromReq } from '../../src/exchange/fromReq';
import { reqShapes } from '../../src/exchange/req/registry';
import { safeParseEnterprise } from '../../src/model/enterprise';

const title = fc.constantFrom(
  ...reqShapes.flatMap(({ columns }) => columns.map((each) => each.title.fr)),
  'zzz',
  '__proto__',
  'constructor',
);
const cell = fc.oneof(
  fc.constantFrom(
    '1160000007',
    '1160000015',
    'IM',
    'RD',
    'APE',
    'COP',
    'NA',
    '?',
    'Trois-Rivières (Québec)',
    'CP 12',
    'G9A5C5',
    '1995-03-01',
    'Mékinac',
    'Le Sabord',
    '"',
    '',
    '__proto__',
  ),
  fc.string({ maxLength: 8 }),
);
const file = fc
  .tuple(fc.array(title, { minLength: 1, maxLength: 10 }), fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 6 }))
  .map(([titles, rows]) => [titles, ...rows].map((row) => row.join(',')).join('\n'));

describe('laws of reading a register', () => {
  it('never throws, and puts every row either among the enterprises or among the rejected', () => {
    fc.assert(
      fc.property(
        file,
        fc.option(file, { nil: undefined }),
        fc.option(fc.constantFrom(...reqShapes.map(({ id }) => id)), { nil: undefined }),
        (text, names, shape) => {
          const reading = fromReq(text, {
            ...(names === undefined ? {} : { names, labels: names }),
            ...(shape === undefined ? {} : { shape }),
          });
          const { rows, rejected } = reading;
          // The delimiter is told by the header alone: a title never holds another mark.
          const records = readRecords(text, { delimiter: /[,]/u.test(text.split(/[\r\n]/u)[0] ?? '') ? ',' : ';' });
          expect(rows.length + rejected.length).toBe(Math.max(0, records.length - 1));
          expect(
            rejected.every(({ diagnostics }) =>
              diagnostics.some(({ severity, code }) => severity === 'error' || code === 'csv/above-titles'),
            ),
          ).toBe(true);
          for (const { enterprise, doubtful, register } of rows) {
            expect(safeParseEnterprise(enterprise).success).toBe(true);
            expect(doubtful.every(({ severity }) => severity !== 'error')).toBe(true);
            expect(register.line).toBeGreaterThan(1);
          }
          expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
        },
      ),
    );
  });

  it('never throws on bytes nor on rows of any JSON', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.array(fc.dictionary(title, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 6 }), { maxLength: 5 }),
        (bytes, given) => {
          fromReq(bytes);
          const { rows, rejected } = fromReq(given);
          expect(rows.length + rejected.length).toBe(given.length);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toGanttSvg } from '../../src/exchange/toGanttSvg';
import { buildEdition, buildPlacement, buildSession } from './buildEdition';
import { findAll, readXml, textOf } from './readXml';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.constantFrom('<script>alert(1)</script>', '"><x', '&amp;', ']]>', '\ud800', '\u0000a'),
);

describe('laws of the picture', () => {
  it('stays well-formed, whatever the names', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, title) => {
        const edition = {
          ...buildEdition({
            sessions: [buildSession({ id: 'a' })],
            schedule: { timeZone: 'America/Toronto', placements: [buildPlacement({ session: 'a', date: '2020-12-05' })] },
          }),
          enterprises: [{ id: 'sabord', name }],
          title: { fr: title },
        };
        const svg = readXml(toGanttSvg(edition, { of: { kind: 'enterprise', id: 'sabord' }, locale: 'fr' }));
        expect(findAll(svg, 'script')).toEqual([]);
        expect(textOf(svg).length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});

import { expect, test } from 'vitest';

import { safeParseEdition } from '../../src/model/edition';
import type { Check } from '../../src/diagnostics/defineCheck';
import { editionComparisons } from '../../src/validation/comparisons/registry';
import { editionChecks } from '../../src/validation/registry';
import { validateEdition } from '../../src/validation/validateEdition';
import { samples } from './samples';

test('forty checks and more judge a whole edition', () => expect(editionChecks.length).toBeGreaterThanOrEqual(40));

test.each([...editionChecks, ...editionComparisons])(
  '$code: tells in both languages the real mistake that it finds',
  ({ code, finds }: Pick<Check<never>, 'code' | 'finds'>) => {
    expect([code, finds?.fr]).toEqual([code, expect.stringMatching(/^.{25,}\.$/u)]);
    expect([code, finds?.en]).toEqual([code, expect.stringMatching(/^.{25,}\.$/u)]);
  },
);

test.each(editionChecks)('$code: an edition has this mistake alone, said once', ({ code }) => {
  const { success, diagnostics } = safeParseEdition(samples[code]);
  expect([success, diagnostics]).toEqual([true, []]);
  expect(validateEdition(samples[code]).map((found) => found.code)).toEqual([code]);
});

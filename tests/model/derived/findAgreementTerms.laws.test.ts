import fc from 'fast-check';
import { expect, it } from 'vitest';

import { addDays } from '../../../src/base/plainDate';
import { findAgreementTerms } from '../../../src/model/derived/findAgreementTerms';

const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2020-11-01', days));
const amendment = fc
  .record({ id: fc.uuid(), signedOn: day, amountCents: fc.option(fc.nat(), { nil: undefined }), to: fc.option(day, { nil: undefined }) })
  .map(({ id, signedOn, amountCents, to }) => ({
    id,
    signedOn,
    ...(amountCents !== undefined && { amountCents }),
    ...(to !== undefined && { to }),
  }));
const amendments = fc.uniqueArray(amendment, { selector: ({ signedOn }) => signedOn, maxLength: 8 });

it('an amendment signed later alters no earlier answer, and the order in which they are written does not count', () => {
  fc.assert(
    fc.property(amendments, amendment, day, (list, later, asOf) => {
      const agreement = { amountCents: 100, amendments: list };
      const before = findAgreementTerms(agreement, { asOf });
      expect(findAgreementTerms({ ...agreement, amendments: list.toReversed() }, { asOf })).toEqual(before);
      fc.pre(later.signedOn > asOf);
      expect(findAgreementTerms({ ...agreement, amendments: [...list, later] }, { asOf })).toEqual(before);
    }),
  );
});

it('what an amendment does not name stays, also an amount of 0', () => {
  const agreement = {
    amountCents: 100,
    amendments: [
      { id: 'a2', signedOn: '2021-02-01', to: '2021-06-30' },
      { id: 'a1', signedOn: '2021-01-01', amountCents: 0 },
    ],
  };
  expect(findAgreementTerms(agreement, { asOf: '2021-02-01' })).toEqual({ amountCents: 0, to: '2021-06-30', amendments: ['a1', 'a2'] });
  expect(findAgreementTerms(agreement, { asOf: '2020-12-31' })).toEqual({ amountCents: 100, amendments: [] });
  expect(() => findAgreementTerms(agreement, { asOf: '2021-13-01' })).toThrow(RangeError);
});

import { describe, expect, it } from 'vitest';

import { foldAddress } from '../../../src/matching/traits/foldAddress';
import { readEmail } from '../../../src/matching/traits/readEmail';
import { readPhone } from '../../../src/matching/traits/readPhone';
import { readTraits } from '../../../src/matching/traits/readTraits';
import { readWebHost } from '../../../src/matching/traits/readWebHost';

describe('what enterprises are recognised by', () => {
  it.each([
    ['858, rue Laviolette', '858 Laviolette'],
    ['3351 boul. des Forges', '3351 BOULEVARD DES FORGES, bureau 12'],
    ['100-7175 rue Marion', '7175, Marion'],
    ['190 rue Bonaventure APP: 100 CP: 1281', '190 RUE BONAVENTURE'],
  ])('%s and %s are one address', (one, other) => {
    expect(foldAddress(one)).toBe(foldAddress(other));
    expect(foldAddress(one)).toBeDefined();
  });

  it('an address without a number, or without a street, is none', () => {
    expect(['rue Marion', '12', 'C.P. 12', ''].map(foldAddress)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('a site, a number and mail are read as they are typed', () => {
    expect(['HTTP://www.A.ca:80/x', 'a.ca', 'https://facebook.com/', 'nil', '@x.ca'].map(readWebHost)).toEqual([
      'a.ca',
      'a.ca',
      undefined,
      undefined,
      undefined,
    ]);
    expect(['+1 819.555.0142', '(819) 555-0142 x 12', '55', '8195550142345'].map(readPhone)).toEqual([
      '8195550142',
      '8195550142',
      undefined,
      undefined,
    ]);
    expect(['A@B.ca', 'a@videotron.ca', 'a', 'a@b', 'a b@c.ca'].map(readEmail)).toEqual([
      { email: 'a@b.ca', domain: 'b.ca' },
      { email: 'a@videotron.ca' },
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('a number that is not well formed is not known', () => {
    const { neq, postalCode } = readTraits({ id: 'a', name: 'A', neq: '123', place: { postalCode: 'zzz' } }, 'list');
    expect([neq, postalCode]).toEqual([undefined, undefined]);
  });
});

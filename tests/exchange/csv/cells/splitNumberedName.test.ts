import { describe, expect, it } from 'vitest';

import { splitNumberedName } from '../../../../src/exchange/csv/cells/splitNumberedName';

describe('a name beside its number', () => {
  it.each([
    ['05', { code: '05' }],
    ['Région 05', { code: '05' }],
    ['région administrative no 5', { code: '5' }],
    ['05 Estrie', { code: '05', name: 'Estrie' }],
    ['05 – Estrie', { code: '05', name: 'Estrie' }],
    ['05-Estrie', { code: '05', name: 'Estrie' }],
    ['Estrie (05)', { code: '05', name: 'Estrie' }],
    ['Région de l’Estrie (05)', { code: '05', name: 'Estrie' }],
    ['Région de la Mauricie', { name: 'Mauricie' }],
    ['Mauricie', { name: 'Mauricie' }],
    ['1234 Estrie', { name: '1234 Estrie' }],
    ['', { name: '' }],
  ])('of %s', (text, expected) => expect(splitNumberedName(text)).toEqual(expected));
});

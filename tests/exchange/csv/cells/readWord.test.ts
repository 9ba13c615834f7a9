import { describe, expect, it } from 'vitest';

import { buildWordReader } from '../../../../src/exchange/csv/cells/readWord';
import type { CsvContext } from '../../../../src/exchange/csv/cell';

const context: CsvContext = { locale: 'fr', facts: [], indicators: [] };
const entries = [
  { code: 'non-profit', label: { fr: 'Organisme à but non lucratif (OBNL)', en: 'Non-profit organization (NPO)' } },
  { code: 'host', label: { fr: 'Hôte (autre)', en: 'Host' } },
  { code: 'guest', label: { fr: 'Invité (autre)', en: 'Guest' } },
  { code: 'other', label: { fr: 'Autres', en: 'Other' } },
];
const read = (text: string, list = entries) => buildWordReader(list)(text, context);

describe('a cell that holds one word of a list', () => {
  it('is read by the code, by either label, or by a part of a label with brackets', () => {
    for (const text of ['non-profit', 'OBNL', 'obnl', 'Organisme a but non lucratif', 'NPO', 'Non-profit organization (NPO)']) {
      expect(read(text)).toEqual({ value: 'non-profit' });
    }
  });

  it('is not read by a part that two labels share', () => {
    expect(read('autre')).toMatchObject({ refused: { code: 'csv/unknown-word' } });
    expect(read('Hôte')).toEqual({ value: 'host' });
  });

  it('is read in the feminine and the plural of a participle', () => {
    const list = [
      { code: 'given', label: { fr: 'Accordé', en: 'Given' }, aliases: ['admis'] },
      { code: 'refused', label: { fr: 'Refusée', en: 'Refused' } },
    ];
    for (const text of ['accordé', 'ACCORDEE', 'accordés', 'admise', 'admises']) expect(read(text, list)).toEqual({ value: 'given' });
    for (const text of ['refusé', 'refusée', 'refusés', 'Refusées']) expect(read(text, list)).toEqual({ value: 'refused' });
    expect(read('accordéese', list)).toMatchObject({ refused: { code: 'csv/unknown-word' } });
  });

  it('is not read by a form that two words share, but by the one that is a word itself', () => {
    const list = [
      { code: 'one', label: { fr: 'Publié', en: 'One' } },
      { code: 'two', label: { fr: 'Publiée', en: 'Two' } },
    ];
    expect(read('publiés', list)).toMatchObject({ refused: { code: 'csv/unknown-word' } });
    expect(read('publiée', list)).toEqual({ value: 'two' });
  });

  it('is refused with the nearest word known, a shortening too', () => {
    expect(read('OBNLS')).toMatchObject({ refused: { params: { nearest: 'OBNL' } } });
    expect(read('zzz')).toMatchObject({ refused: { params: { nearest: null } } });
  });

  it('is read as a whole label before a part of another', () => {
    const list = [...entries, { code: 'npo-code', label: { fr: 'OBNL', en: 'NPO only' } }];
    expect(read('OBNL', list)).toEqual({ value: 'npo-code' });
  });
});

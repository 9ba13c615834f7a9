import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findMunicipality, type MunicipalityMatch } from '../../src/exchange/findMunicipality';
import { fromMunicipalities } from '../../src/exchange/fromMunicipalities';
import type { Municipality } from '../../src/exchange/municipalities/municipality';
import { buildDisguised } from '../vocabulary/disguise';
import { readTerritories, titleWithTerritories } from '../vocabulary/territories';

const { municipalities } = fromMunicipalities(`mcode;munnom;mdes;regadm;mrc
35027;Saint-Tite;Ville;04;350
52062;Saint-Cyprien;Municipalité;01;120
28075;Saint-Cyprien;Paroisse;12;280
42055;Valcourt;Ville;05;420
42060;Valcourt;Canton;05;420
55008;Ange-Gardien;Municipalité;16;550
82005;L'Ange-Gardien;Municipalité;07;820
85025;Ville-Marie;Ville;08;850
13095;Notre-Dame-du-Lac;Ville;01;130`);

/** The codes of what was found, or the kind of answer and the nearest. */
function say(match: MunicipalityMatch): string {
  if (match.kind === 'found') return match.entry.code;
  if (match.kind === 'ambiguous') return match.entries.map(({ code }) => code).join(' or ');
  return match.nearest === undefined ? 'none' : `none, near ${match.nearest.code}`;
}

describe('a municipality is found', () => {
  it.each([
    ['Saint-Tite', '35027'],
    ['35027', '35027'],
    ['ST-TITE', '35027'],
    ['Ville de St. Tite', '35027'],
    ['Ville-Marie', '85025'],
    ['notre dame du lac', '13095'],
    ['Canton de Valcourt', '42060'],
    ['ville de valcourt', '42055'],
    ['Ange-Gardien', '55008'],
  ])('by its name, as people write it: %s', (typed, code) => {
    expect(say(findMunicipality(municipalities, typed))).toBe(code);
  });
});

describe('a name that several bear', () => {
  it('is ambiguous, all of them given in the order of the list', () => {
    expect(say(findMunicipality(municipalities, 'Saint-Cyprien'))).toBe('52062 or 28075');
    expect(say(findMunicipality(municipalities, 'st cyprien'))).toBe('52062 or 28075');
    expect(say(findMunicipality(municipalities, 'Valcourt'))).toBe('42055 or 42060');
  });

  it('is told apart by a region, an MRC or a designation', () => {
    expect(say(findMunicipality(municipalities, 'Saint-Cyprien', { region: '12' }))).toBe('28075');
    expect(say(findMunicipality(municipalities, 'St-Cyprien', { mrc: '120' }))).toBe('52062');
    expect(say(findMunicipality(municipalities, 'Valcourt', { mrc: '420' }))).toBe('42055 or 42060');
    expect(say(findMunicipality(municipalities, 'Valcourt', { designation: 'Canton' }))).toBe('42060');
    expect(say(findMunicipality(municipalities, 'Saint-Cyprien', { region: '99' }))).toBe('none');
  });
});

describe('nothing is found', () => {
  it('but what begins so, or is near', () => {
    expect(say(findMunicipality(municipalities, 'Saint'))).toBe('35027 or 52062 or 28075');
    expect(say(findMunicipality(municipalities, 'Notre-Dame'))).toBe('none, near 13095');
    expect(say(findMunicipality(municipalities, 'Valcour'))).toBe('none, near 42055');
  });

  it.each(['', '?', 'constructor', 'x'.repeat(1_000_000)])('in what names nothing: %.20s', (typed) => {
    expect(say(findMunicipality(municipalities, typed))).toBe('none');
    expect(findMunicipality([], typed)).toEqual({ kind: 'none' });
  });
});

const territories = readTerritories();

describe.skipIf(territories === undefined)(titleWithTerritories('the 1,285 municipalities of the directory'), () => {
  const all = fromMunicipalities(
    (territories?.municipalities ?? []).map(([mcode, munnom, mdes, regadm, mrc]) => ({ mcode, munnom, mdes, regadm, mrc })),
  ).municipalities;
  const nameOf = ({ name }: Municipality) => name;
  /** Whoever bears the name, an article apart: Ange-Gardien and L’Ange-Gardien are the only two that an article parts. */
  const listNamesakes = ({ name }: Municipality) => all.filter((other) => other.name.replace(/^L’/u, '') === name.replace(/^L’/u, ''));

  it('are each found by code, and by name or among those that share it', () => {
    for (const municipality of all) {
      expect(findMunicipality(all, municipality.code)).toEqual({ kind: 'found', entry: municipality });
      const namesakes = all.filter(({ name }) => name === municipality.name);
      expect(findMunicipality(all, municipality.name)).toEqual(
        namesakes.length > 1 ? { kind: 'ambiguous', entries: namesakes } : { kind: 'found', entry: municipality },
      );
    }
  });

  it('are each found in any disguise, alone or among namesakes', () => {
    fc.assert(
      fc.property(buildDisguised(all, nameOf, ['', 'Ville de ', 'municipalité de ', 'Village de ']), ({ item, typed }) => {
        const match = findMunicipality(all, typed);
        const found = match.kind === 'found' ? [match.entry] : match.kind === 'ambiguous' ? match.entries : [];
        expect(found.every((entry) => listNamesakes(item).includes(entry))).toBe(true);
        // « Ville de » may tell a town from its parish: the parish is then not meant.
        const isToldApart = found.some((entry) => typed.toLowerCase().startsWith(`${(entry.designation ?? '').toLowerCase()} de`));
        if (!isToldApart) expect(found).toContain(item);
      }),
    );
  });
});

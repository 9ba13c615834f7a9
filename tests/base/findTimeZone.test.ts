import { describe, expect, test } from 'vitest';

import { findTimeZone, type KnownMunicipality, type KnownPlace } from '../../src/base/findTimeZone';
import { listTimeZones } from '../../src/base/listTimeZones';
import { findLocalTime, isTimeZone } from '../../src/base/zonedTime';
import { readTerritories, titleWithTerritories } from '../vocabulary/territories';
import { mrc } from '../../src/vocabulary/mrc';

const [toronto, halifax, blancSablon] = ['America/Toronto', 'America/Halifax', 'America/Blanc-Sablon'] as const;

/** Minutes that a zone is ahead of UTC at an instant. */
function readOffset(utc: string, timeZone: string): number {
  const at = Date.parse(utc) / 60_000;
  const { date, time } = findLocalTime(at, timeZone);
  return Date.parse(`${date}T${time}Z`) / 60_000 - at;
}

describe('the three times of Québec', () => {
  test('are zones that the host knows, each with its section of the law in both languages', () => {
    for (const { id, name, where, source } of listTimeZones()) {
      expect(isTimeZone(id)).toBe(true);
      expect([name.fr, name.en, where.fr, where.en, source.title.en].every((text) => text.length > 5)).toBe(true);
      expect(source.title.fr).toMatch(/T-5\.1\), art\. [12]$/u);
    }
  });

  test('follow the Legal Time Act from 2007 to 2026, minute by minute around both changes', () => {
    const secondSunday = (year: number) => 8 + ((7 - new Date(Date.UTC(year, 2, 8)).getUTCDay()) % 7);
    const firstSunday = (year: number) => 1 + ((7 - new Date(Date.UTC(year, 10, 1)).getUTCDay()) % 7);
    for (let year = 2007; year <= 2026; year += 1) {
      const spring = Date.UTC(year, 2, secondSunday(year), 2);
      const autumn = Date.UTC(year, 10, firstSunday(year), 2);
      for (const [zone, hours] of [
        [toronto, 5],
        [halifax, 4],
      ] as const) {
        const at = (wall: number, behind: number, minutes: number) => new Date(wall + behind * 3_600_000 + minutes * 60_000).toISOString();
        expect(readOffset(at(spring, hours, -1), zone), `${zone} ${year}`).toBe(-60 * hours);
        expect(readOffset(at(spring, hours, 0), zone), `${zone} ${year}`).toBe(-60 * (hours - 1));
        expect(readOffset(at(autumn, hours - 1, -1), zone), `${zone} ${year}`).toBe(-60 * (hours - 1));
        expect(readOffset(at(autumn, hours - 1, 0), zone), `${zone} ${year}`).toBe(-60 * hours);
      }
      for (let month = 0; month < 12; month += 1) {
        expect(readOffset(new Date(Date.UTC(year, month, 15)).toISOString(), blancSablon)).toBe(-240);
      }
    }
  });

  test.each([
    ['2026-03-08T06:59Z', '2026-03-08', '01:59'],
    ['2026-03-08T07:00Z', '2026-03-08', '03:00'],
    ['2026-11-01T05:59Z', '2026-11-01', '01:59'],
    ['2026-11-01T06:00Z', '2026-11-01', '01:00'],
  ])('read %s as %s %s in Trois-Rivières', (utc, date, time) => {
    expect(findLocalTime(Date.parse(utc) / 60_000, toronto)).toEqual({ date, time });
  });
});

describe('the time zone of a place', () => {
  test.each<[string, KnownPlace, string | undefined]>([
    ['Trois-Rivières, by its code', { mrc: '371' }, toronto],
    ['Mékinac, by a code of two digits', { mrc: '35' }, toronto],
    ['Minganie, though east of the meridian', { mrc: '981' }, toronto],
    ['Le Golfe-du-Saint-Laurent', { mrc: '982' }, blancSablon],
    ['Les Îles, by the code of their division', { mrc: '01' }, halifax],
    ['Les Îles, by name', { municipality: 'les iles de la madeleine' }, halifax],
    ['Les Îles, without article', { municipality: 'Îles-de-la-Madeleine', region: '11' }, halifax],
    ['Grosse-Île', { municipality: 'GROSSE-ÎLE' }, halifax],
    ['Listuguj, by name', { municipality: 'Listuguj' }, halifax],
    ['Listuguj, with the code of the division around it', { municipality: 'Listuguj', mrc: '060' }, halifax],
    ['Maria, in the same MRC', { municipality: 'Maria', mrc: '060' }, toronto],
    ['Blanc-Sablon', { municipality: 'Blanc-Sablon' }, blancSablon],
    ['Saint-Augustin on the Lower North Shore', { municipality: 'Saint-Augustin', region: '09' }, blancSablon],
    ['the other Saint-Augustin', { municipality: 'Saint-Augustin', region: '02' }, toronto],
    ['Saint-Augustin, one of two', { municipality: 'Saint-Augustin' }, undefined],
    ['a region that is whole in one time', { region: '04' }, toronto],
    ['Côte-Nord', { region: '09' }, undefined],
    ['Gaspésie–Îles-de-la-Madeleine', { region: '11' }, undefined],
    ['a division in two times', { mrc: '98' }, undefined],
    ['a MRC that is none', { mrc: '24' }, undefined],
    ['a MRC that is none', { mrc: '000' }, undefined],
    ['a MRC that is none', { mrc: '983' }, undefined],
    ['a MRC that is none', { mrc: '999' }, undefined],
    ['a MRC that is none', { mrc: '123' }, undefined],
    ['a division that was split, by what was its code', { mrc: '370' }, undefined],
    ['a division that was split, by what was its code', { mrc: '990' }, undefined],
    ['Listuguj, with a code that is none', { municipality: 'Listuguj', mrc: '061' }, undefined],
    ['a MRC that is none', { mrc: '019' }, undefined],
    ['a MRC that is none', { mrc: 'les-chenaux' }, undefined],
    ['a MRC that is none', { mrc: '' }, undefined],
    ['a region that is none', { region: '18' }, undefined],
    ['a name alone that is not in Atlantic time', { municipality: 'Trois-Rivières' }, undefined],
    ['nowhere', {}, undefined],
    ['a place that says its own', { mrc: '371', timeZone: 'America/Halifax' }, halifax],
    ['a place that says one that nobody knows', { mrc: '371', timeZone: 'America/Trois-Rivieres' }, undefined],
    ['a hostile name', { municipality: '__proto__' }, undefined],
  ])('%s', (_, place, expected) => {
    const { timeZone, reason, ...rest } = findTimeZone(place);
    expect(timeZone).toBe(expected);
    expect([reason.fr, reason.en].every((text) => /\.$/u.test(text))).toBe(true);
    expect('source' in rest).toBe(timeZone !== undefined && place.timeZone === undefined);
  });

  test('is known of the 104 territories by their codes, and of no other code on three digits', () => {
    const codes = Array.from({ length: 1_000 }, (_, code) => String(code).padStart(3, '0'));
    const known = codes.filter((code) => findTimeZone({ mrc: code }).timeZone !== undefined);
    expect(known).toEqual(mrc.entries.map(({ code }) => code).sort());
    expect(known).toHaveLength(104);
  });

  test('is explained', () => {
    expect(findTimeZone({ mrc: '982' }).reason).toEqual({
      fr: 'Heure normale de l’Atlantique, toute l’année (le code de MRC 982)\u00a0: le temps légal à l’est du 63e\u00a0méridien, donc dans la MRC du Golfe-du-Saint-Laurent.',
      en: 'Atlantic standard time, all year (MRC code 982): the legal time east of the 63rd meridian, thus in the MRC of Golfe-du-Saint-Laurent.',
    });
    expect(findTimeZone({ region: '09' }).reason.fr).toBe(
      'La région 09 n’a pas partout la même heure\u00a0: préciser la MRC ou la municipalité.',
    );
  });

  test('is looked up by name in the official list when it is given', () => {
    const municipalities: readonly KnownMunicipality[] = [
      { name: 'Trois-Rivières', region: '04' },
      { name: 'Saint-Augustin', region: '02', mrc: '920' },
      { name: 'Saint-Augustin', region: '09', mrc: '982' },
      { name: 'Maria', region: '11', mrc: '060' },
    ];
    const find = (place: KnownPlace) => findTimeZone(place, { municipalities });
    expect(find({ municipality: 'trois-rivieres' }).timeZone).toBe(toronto);
    expect(find({ municipality: 'Maria' }).timeZone).toBe(toronto);
    expect(find({ municipality: 'Saint-Augustin' })).toEqual({
      timeZone: undefined,
      reason: {
        fr: 'Des municipalités nommées «\u00a0Saint-Augustin\u00a0» n’ont pas la même heure\u00a0: préciser la MRC.',
        en: 'Municipalities named "Saint-Augustin" keep different times: give the MRC.',
      },
    });
    expect(find({ municipality: 'Nulle-Part' }).timeZone).toBeUndefined();
  });

  const territories = readTerritories();
  const title = titleWithTerritories('is Eastern for every municipality of the official list but those of the law');
  test.skipIf(territories === undefined)(title, () => {
    const { municipalities } = territories ?? { municipalities: [] };
    const lines = municipalities.map(([code, name, designation, region, mrc]) => ({ code, name, designation, region, mrc }));
    const answers = lines.map(({ code, name, region, mrc }) => ({
      code,
      timeZone: findTimeZone({ municipality: name, region, ...(mrc === null ? {} : { mrc }) }).timeZone,
    }));
    const codesIn = (zone: string | undefined) => answers.filter(({ timeZone }) => timeZone === zone).map(({ code }) => code);
    expect(codesIn(halifax)).toEqual(['01023', '01042', '06804']);
    expect(codesIn(blancSablon)).toEqual(['98005', '98010', '98012', '98014', '98015', '98912']);
    // Reserves and other places in no MRC, in the two regions that are not whole in one time.
    const unknown = lines.filter(({ code }) => codesIn(undefined).includes(code));
    expect(unknown.every(({ mrc, region }) => mrc === null && ['09', '11'].includes(region))).toBe(true);
    expect(unknown.length).toBeLessThan(15);
  });
});

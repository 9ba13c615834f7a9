import { describe, expect, it } from 'vitest';

import { kindPaints } from '../../src/exchange/svg/kindPaints';
import { toGanttSvg } from '../../src/exchange/toGanttSvg';
import { buildEdition, buildPlacement, buildPlannedEdition, buildSession } from './buildEdition';
import { findAll, readXml, textOf } from './readXml';

const planned = buildPlannedEdition();
const draw = (...args: Parameters<typeof toGanttSvg>) => readXml(toGanttSvg(...args));
const texts = (...args: Parameters<typeof toGanttSvg>) => findAll(draw(...args), 'text').map(textOf);
const barTitles = (...args: Parameters<typeof toGanttSvg>) =>
  findAll(draw(...args), 'g')
    .map((group) => findAll(group, 'title').map(textOf)[0] ?? '')
    .filter((title) => title.includes('('));

describe('the picture of a season', () => {
  it('is the picture that a coordinator approved', async () => {
    await expect(toGanttSvg(planned, { of: { kind: 'enterprises' }, locale: 'fr' })).toMatchFileSnapshot('golden/gantt-enterprises.fr.svg');
    await expect(toGanttSvg(planned, { of: { kind: 'advisors' }, locale: 'en' })).toMatchFileSnapshot('golden/gantt-advisors.en.svg');
  });

  it('has a row for each enterprise, with the hours it receives', () => {
    const shown = texts(planned, { of: { kind: 'enterprises' }, locale: 'fr' });
    expect(shown).toContain('Éditions d’Art Le Sabord');
    expect(shown.filter((text) => text === '22\u00a0h')).toHaveLength(5);
    expect(shown).toEqual(
      expect.arrayContaining(['Atelier, 3\u00a0h', 'Formation, 2\u00a0h', 'Codéveloppement, 3\u00a0h', 'Accompagnement, 70\u00a0h']),
    );
    expect(shown).toEqual(expect.arrayContaining(['décembre\u00a02020', 'janvier\u00a02021', 'Relâche ou jour férié', 'Reçues']));
  });

  it('has a row for each person who gives hours, and the partner under the name', () => {
    const shown = texts(planned, { of: { kind: 'advisors' }, locale: 'en' });
    expect(shown).toEqual(expect.arrayContaining(['Maude T.', 'IDE', 'Given', 'December\u00a02020', 'Coaching, 70\u00a0h']));
  });

  it('shows one enterprise by kind of activity, the group’s first', () => {
    const shown = texts(planned, { of: { kind: 'enterprise', id: 'boucle' }, locale: 'fr' });
    expect(shown[0]).toBe('La Boucle verte, coopérative de solidarité');
    const kinds = ['Atelier', 'Formation', 'Codéveloppement', 'Accompagnement'];
    expect(shown.filter((text) => kinds.includes(text))).toEqual(kinds);
    expect(texts(planned, { of: { kind: 'advisor', id: 'karine' }, locale: 'fr' })[0]).toBe('Karine B.');
  });

  it('says each session when pointed at', () => {
    expect(barTitles(planned, { of: { kind: 'enterprise', id: 'sabord' }, locale: 'fr' })).toContain(
      'mardi 24\u00a0novembre\u00a02020, 13\u00a0h\u00a030\u00a0–\u00a015\u00a0h\u00a0: Atelier d’idéation (1 de 2), avec Maude T. (1\u00a0h\u00a030)',
    );
  });

  it('is an image with a title and a description, for screen readers', () => {
    const svg = draw(planned, { of: { kind: 'enterprises' }, locale: 'fr' });
    expect(svg.attributes).toMatchObject({ role: 'img', lang: 'fr-CA' });
    const ids = new Set(['title', 'desc'].flatMap((name) => findAll(svg, name).map(({ attributes }) => attributes['id'])));
    for (const id of (svg.attributes['aria-labelledby'] ?? '').split(' ')) expect(ids).toContain(id);
    expect(textOf(findAll(svg, 'desc')[0] ?? svg)).toContain('Éditions d’Art Le Sabord\u00a0: 12\u00a0séances, 22\u00a0h');
  });

  it('is read in grey: no two kinds have both one lightness and one texture', () => {
    const lightness = (color: string) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
      return 0.3 * red + 0.59 * green + 0.11 * blue;
    };
    const paints = Object.values(kindPaints);
    for (const a of paints) {
      for (const b of paints) {
        if (a !== b && a.texture === b.texture) expect(Math.abs(lightness(a.fill) - lightness(b.fill))).toBeGreaterThan(60);
      }
    }
  });

  it('joins the enterprises that one session gathers, and shades closed days once', () => {
    const paths = findAll(draw(planned, { of: { kind: 'enterprises' }, locale: 'fr' }), 'path');
    expect(paths.filter(({ attributes }) => attributes['stroke-opacity'] === '0.35' && attributes['stroke-width'] === '2')).toHaveLength(5);
    const shades = findAll(draw(planned, { of: { kind: 'enterprises' }, locale: 'fr' }), 'g')
      .map((group) => textOf(findAll(group, 'title')[0] ?? group))
      .filter((title) => /Relâche|relâche/u.test(title));
    expect(shades).toEqual(['Relâche des Fêtes; Jours fériés', 'Semaine de relâche']);
  });

  it('shows nothing of a session called off, and counts those without a moment', () => {
    const edition = buildEdition({
      closures: [],
      sessions: [buildSession({ id: 'a' }), buildSession({ id: 'b', status: 'cancelled' }), buildSession({ id: 'c' })],
      schedule: {
        timeZone: 'America/Toronto',
        placements: [
          buildPlacement({ session: 'a', date: '2020-12-05' }),
          buildPlacement({ session: 'b', date: '2020-12-08' }),
          buildPlacement({ session: 'lost', date: '2020-12-08' }),
        ],
      },
    });
    const shown = texts(edition, { of: { kind: 'enterprises', cohort: 'pilote' }, locale: 'fr' });
    expect(shown.find((text) => text.includes('séance'))).toBe(
      'Du 23\u00a0novembre\u00a02020 au 26\u00a0mars\u00a02021 · 1\u00a0séance · 1\u00a0séance reste à placer.',
    );
    expect(shown).not.toContain('Relâche ou jour férié');
    expect(
      texts({ ...edition, schedule: { timeZone: 'America/Toronto', placements: [] } }, { of: { kind: 'enterprises' }, locale: 'en' }),
    ).toContain('No session is placed yet.');
  });

  it('names no enterprise that may not be named', () => {
    const hidden = buildPlannedEdition({ enterprises: [{ id: 'sabord', name: 'Nom secret', anonymous: true }] });
    for (const locale of ['fr', 'en'] as const) {
      expect(toGanttSvg(hidden, { of: { kind: 'enterprises' }, locale })).not.toContain('secret');
    }
    expect(texts(hidden, { of: { kind: 'enterprise', id: 'sabord' }, locale: 'fr' })[0]).toBe('Entreprise A');
  });

  it('holds from a narrow column to a season of years', () => {
    const narrow = draw(planned, { of: { kind: 'enterprises' }, locale: 'fr', width: 480 });
    expect(narrow.attributes['width']).toBe('480');
    const years = texts({ ...planned, from: '2001-01-01', to: '2099-12-31' }, { of: { kind: 'advisors' }, locale: 'fr' });
    expect(years.some((text) => /^20\d\d$/u.test(text))).toBe(true);
    expect(
      toGanttSvg({ ...planned, from: '0001-01-01', to: '9999-12-31' }, { of: { kind: 'advisors' }, locale: 'fr' }).length,
    ).toBeLessThan(60_000);
  });

  it('refuses what cannot be drawn', () => {
    expect(() => toGanttSvg(planned, { of: { kind: 'enterprises' }, locale: 'fr', width: 479 })).toThrow(RangeError);
    expect(() => toGanttSvg(planned, { of: { kind: 'enterprises' }, locale: 'fr', width: Number.NaN })).toThrow(RangeError);
    expect(() => toGanttSvg(planned, { of: { kind: 'enterprise', id: 'personne' }, locale: 'fr' })).toThrow(
      new RangeError('toGanttSvg: the edition has no enterprise "personne"'),
    );
    expect(() => toGanttSvg(planned, { of: { kind: 'advisor', id: 'personne' }, locale: 'fr' })).toThrow(RangeError);
  });
});

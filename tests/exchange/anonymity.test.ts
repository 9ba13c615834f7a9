import { describe, expect, it } from 'vitest';

import { formatDiagnostics } from '../../src/catalogue';
import { toGanttSvg } from '../../src/exchange/toGanttSvg';
import { toHtml } from '../../src/exchange/toHtml';
import { toICalendar } from '../../src/exchange/toICalendar';
import { toMarkdown } from '../../src/exchange/toMarkdown';
import type { Edition } from '../../src/model/edition';
import { safeParseEdition } from '../../src/model/edition';
import { buildEditionReport } from '../../src/reports/buildEditionReport';
import { validateEdition } from '../../src/validation/validateEdition';
import { buildPlannedEdition } from './buildEdition';

const locales = ['fr', 'en'] as const;
const stamp = '2020-11-18T14:00:00Z';

/** The planned edition, one of whose groups cannot be named (T17): its id, its name, its people and its venue would all tell who it is. */
function buildHidden(changes: Partial<Edition['enterprises'][number]> = {}): Edition {
  const renamed = JSON.stringify(buildPlannedEdition()).replaceAll('sabord', 'nom-secret');
  const read = safeParseEdition(JSON.parse(renamed));
  if (!read.success) throw new Error('the renamed edition is not one');
  const edition = read.data;
  const [first] = edition.enterprises;
  if (first === undefined) throw new Error('no enterprise');
  const hidden = {
    ...first,
    name: 'Nom secret inc.',
    anonymous: true,
    assumed: true,
    contacts: [{ name: 'Solange Secret', email: 'solange@secret.example' }],
    place: { address: '1, rue du Secret' },
    ...changes,
  };
  return {
    ...edition,
    enterprises: [hidden, ...edition.enterprises.slice(1)],
    rooms: edition.rooms.map((room) => ({ ...room, name: 'Salle de Nom secret inc.' })),
    sessions: edition.sessions.map((session, index) =>
      index === 0 ? { ...session, title: { fr: 'Visite de Nom secret inc.', en: 'Visit of Nom secret inc.' } } : session,
    ),
  };
}

/** Everything that is printed of an edition, by what prints it. */
function printAll(edition: Edition): [string, string][] {
  const id = edition.enterprises[0]?.id ?? '';
  return locales.flatMap((locale) => {
    const subjects = [
      { kind: 'enterprise', id },
      { kind: 'cohort', id: 'pilote' },
      { kind: 'advisor', id: 'maude' },
      { kind: 'room', id: 'fleuve' },
    ] as const;
    const diagnostics = formatDiagnostics(validateEdition(edition), { locale });
    const figure = { title: 'Nom secret inc.', svg: toGanttSvg(edition, { of: { kind: 'enterprises' }, locale }) };
    const report = buildEditionReport(edition, { locale, asOf: '2020-11-18', diagnostics, figures: [figure] });
    return [
      ...subjects.map((of): [string, string] => [`ics of ${of.kind}`, toICalendar(edition, { of, stamp, locale })]),
      ['svg of enterprises', figure.svg],
      ['svg of advisors', toGanttSvg(edition, { of: { kind: 'advisors' }, locale })],
      ['svg of the enterprise', toGanttSvg(edition, { of: { kind: 'enterprise', id }, locale })],
      ['report', JSON.stringify(report)],
      ['html', toHtml(report)],
      ['markdown', toMarkdown(report)],
    ];
  });
}

/** Lines of a calendar are folded: a name cut in two is still a name. */
const unfold = (text: string) => text.replaceAll('\r\n ', '');

describe('T17: an enterprise that may not be named', () => {
  it.each(printAll(buildHidden()))('is not named in %s', (_, text) => {
    expect(unfold(text).toLowerCase()).not.toContain('secret');
    expect(text.length).toBeGreaterThan(200);
  });

  it('is named by the same printers when it may be: the search above would find it', () => {
    for (const [what, text] of printAll(buildHidden({ anonymous: false }))) expect(unfold(text).toLowerCase(), what).toContain('secret');
  });

  it('bears one alias everywhere, in the order of those that may not be named', () => {
    const edition = buildHidden();
    const [french, english] = locales.map((locale) => toICalendar(edition, { of: { kind: 'cohort', id: 'pilote' }, stamp, locale }));
    expect(unfold(french ?? '')).toContain('Entreprise A');
    expect(unfold(english ?? '')).toContain('Enterprise A');
    expect(toGanttSvg(edition, { of: { kind: 'enterprises' }, locale: 'fr' })).toContain('Entreprise A');
    const second = edition.enterprises.map((enterprise, index) => (index === 3 ? { ...enterprise, anonymous: true } : enterprise));
    const svg = toGanttSvg({ ...edition, enterprises: second }, { of: { kind: 'enterprises' }, locale: 'fr' });
    expect(svg).toContain('Entreprise A');
    expect(svg).toContain('Entreprise B');
  });

  it('bears the alias that it was given, which nothing changes', () => {
    const svg = toGanttSvg(buildHidden({ alias: 'Coop du Nord' }), { of: { kind: 'enterprises' }, locale: 'en' });
    expect(svg).toContain('Coop du Nord');
    expect(svg).not.toContain('Enterprise A');
  });

  it('keeps one UID for each of its sessions, from one publication to the next, and shares none', () => {
    const edition = buildHidden();
    const read = (locale: 'fr' | 'en') =>
      [...unfold(toICalendar(edition, { of: { kind: 'cohort', id: 'pilote' }, stamp, locale })).matchAll(/^UID:(.+)$/gmu)].map(
        ([, uid]) => uid,
      );
    expect(read('fr')).toEqual(read('en'));
    expect(new Set(read('fr')).size).toBe(edition.sessions.length);
    // Sessions whose ids tell nothing keep the UID they had.
    expect(read('fr').join('\n')).toContain('ideation-1@pilote-2020.trajet');
  });

  it('is not named by what was published before it asked not to be', () => {
    const of = { kind: 'cohort', id: 'pilote' } as const;
    const previous = toICalendar(buildHidden({ anonymous: false }), { of, stamp, locale: 'fr' });
    const edition = buildHidden();
    const fewer = { ...edition, schedule: { timeZone: 'America/Toronto', placements: edition.schedule?.placements.slice(3) ?? [] } };
    expect(unfold(toICalendar(fewer, { of, stamp, locale: 'fr', previous })).toLowerCase()).not.toContain('secret');
  });
});

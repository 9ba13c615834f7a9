import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { planPilot, type PlanResult } from '../../examples/pilot/planPilot.ts';
import { pilotFileNames, readPilot, type PilotFiles } from '../../examples/pilot/readPilot.ts';
import { formatDiagnostics } from '../../src/catalogue';
import { computeReceivedMinutes } from '../../src/hours/computeReceivedMinutes';
import { computeTotals } from '../../src/hours/computeTotals';
import { safeParseEdition } from '../../src/model/edition';

const files: PilotFiles = Object.fromEntries(
  pilotFileNames.map((name) => [name, readFileSync(new URL(`../../examples/pilot/${name}`, import.meta.url), 'utf8')]),
);
const plan = (
  parts: { readonly locale?: 'fr' | 'en'; readonly seed?: number; readonly files?: PilotFiles; readonly maxSteps?: number } = {},
) => planPilot(parts.files ?? files, { locale: parts.locale ?? 'fr', seed: parts.seed ?? 1, maxSteps: parts.maxSteps ?? 300 });

function demand(result: PlanResult) {
  if (!result.success) throw new Error(JSON.stringify(result.diagnostics, null, 1));
  return result;
}

const french = demand(plan());

describe('the pilot of 2020', () => {
  it('gives each enterprise 22 h, 110 h received in all, 78 h scheduled, 78 h given', () => {
    const { sessions } = french.edition;
    expect(computeReceivedMinutes(sessions).map(({ receivedMinutes }) => receivedMinutes)).toEqual(Array(5).fill(22 * 60));
    expect(computeTotals(sessions).total).toEqual({
      sessions: 41,
      sessionMinutes: 78 * 60,
      givenMinutes: 78 * 60,
      receivedMinutes: 110 * 60,
    });
  });

  it('has eleven organisations: two leads, seven members of the table, a researcher, a funder', () => {
    const roles = french.edition.partners.flatMap((partner) => partner.roles.map(({ role }) => role));
    const count = (role: string) => roles.filter((candidate) => candidate === role).length;
    expect(french.edition.partners).toHaveLength(11);
    expect([count('lead'), count('table-member'), count('researcher'), count('funder')]).toEqual([2, 7, 1, 1]);
  });

  it('marks as an assumption who gave hours, which the release does not say, and not who sits at the table', () => {
    const roles = french.edition.partners.flatMap((partner) => partner.roles);
    expect(roles.filter(({ role }) => role === 'deliverer').every(({ assumed }) => assumed === true)).toBe(true);
    expect(roles.filter(({ role }) => role !== 'deliverer').some(({ assumed }) => assumed === true)).toBe(false);
  });

  it('admits five applicants, and tells apart the ineligible, the excluded and the one to complete', () => {
    const reading = readPilot(files);
    if (!reading.success) throw new Error('the pilot cannot be read');
    const { verdicts, cases } = reading.pilot;
    expect(verdicts.map(({ status, kind }) => kind ?? status).sort()).toEqual(
      [...Array<string>(5).fill('eligible'), 'excluded', 'requirement-unmet', 'undetermined'].sort(),
    );
    expect([cases.passed, cases.failed]).toEqual([13, 0]);
  });

  it('says two warnings: five members are few for codevelopment, and its sittings are fewer than its members', () => {
    const reading = readPilot(files);
    if (!reading.success) throw new Error('the pilot cannot be read');
    const warnings = reading.pilot.diagnostics.filter(({ severity }) => severity === 'warning');
    expect(warnings.map(({ code }) => code)).toEqual(['parcours/codevelopment-size-unusual', 'parcours/fewer-sessions-than-members']);
  });

  it('keeps the grant of 155 000 $ to the program, and away from the hours of the pilot', () => {
    const [agreement] = french.edition.agreements;
    expect(agreement).toMatchObject({ amountCents: 15_500_000, scope: { of: 'program', program: 'trajet' } });
    const report = french.files['rapport.html'] ?? '';
    expect(report).toContain('155\u00a0000');
    expect(report).not.toMatch(/\$\s*(?:de )?l’heure|\$\s*\/\s*h/u);
  });

  it('places all 41 sessions, whatever the seed', () => {
    for (const seed of [1, 2, 3]) expect(demand(plan({ seed })).edition.schedule?.placements).toHaveLength(41);
  });

  it('writes a report, an edition that reads back, and a calendar for each enterprise and each advisor who leads', () => {
    expect(Object.keys(french.files).sort()).toEqual(
      [
        ...['elodie-h', 'jerome-l', 'karine-b', 'maude-t', 'nadia-f', 'philippe-g', 'renaud-p', 'samuel-d'].map(
          (id) => `calendriers/personne-${id}.ics`,
        ),
        ...['boucle-verte', 'fil-ariane', 'meandre', 'sabord', 'table-voisine'].map((id) => `calendriers/entreprise-${id}.ics`),
        'edition.json',
        'rapport.html',
      ].sort(),
    );
    expect(safeParseEdition(JSON.parse(french.files['edition.json'] ?? '')).success).toBe(true);
  });

  it('is the same, byte for byte, when it is planned again', () => {
    expect(demand(plan()).files).toEqual(french.files);
  });

  it('is written in English as well', () => {
    const english = demand(plan({ locale: 'en' }));
    expect(english.files['report.html']).toContain('lang="en-CA"');
    expect(english.summary.join('\n')).toContain('22\u00a0h received by each enterprise, 110\u00a0h received in all');
    expect(french.summary.join('\n')).toContain('22\u00a0h reçues par entreprise, 110\u00a0h reçues en tout');
    expect(english.summary).toHaveLength(10);
    expect(french.summary).toHaveLength(10);
  });

  it('prints the participant’s words, which were published, and says what is assumed', () => {
    const report = french.files['rapport.html'] ?? '';
    expect(report).toContain('regarder plus loin');
    expect(report).toMatch(/hypothèse/iu);
  });

  it('tells the search’s progress as it goes', () => {
    const seen: number[] = [];
    planPilot(files, { locale: 'fr', seed: 1, maxSteps: 100, onProgress: ({ placed }) => seen.push(placed) });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toBe(41);
  });
});

describe('a broken file of the pilot', () => {
  const brokenBy = (name: string, from: string, to: string) => {
    const text = files[name] ?? '';
    expect(text).toContain(from);
    const result = plan({ files: { ...files, [name]: text.replace(from, to) } });
    if (result.success) throw new Error(`${name} was taken as it is`);
    return result.diagnostics;
  };

  it('stops everything, and is named with the line, the column and a remedy', () => {
    const diagnostics = brokenBy('offers.csv', '18 h', '18,5 h');
    expect(diagnostics.find(({ severity }) => severity === 'error')).toMatchObject({ source: { file: 'offers.csv', line: 2, column: 5 } });
    for (const locale of ['fr', 'en'] as const) {
      const [first] = formatDiagnostics(
        diagnostics.filter(({ severity }) => severity === 'error'),
        { locale },
      );
      expect(first?.hint).toBeTruthy();
      expect(first?.text).toContain('offers.csv');
    }
  });

  it('is named with its path when it is JSON that says something unknown', () => {
    expect(brokenBy('edition.json', '"timeZone"', '"timezone"')).toContainEqual(
      expect.objectContaining({
        code: 'schema/unknown-key',
        path: ['timezone'],
        params: { key: 'timezone', nearest: 'timeZone' },
        source: { file: 'edition.json' },
      }),
    );
  });

  it('is named with its line when it is not JSON', () => {
    expect(brokenBy('program.json', '"id": "trajet",', '"id": "trajet"')).toContainEqual(
      expect.objectContaining({ code: 'json/malformed', source: expect.objectContaining({ file: 'program.json', line: 4 }) }),
    );
  });

  it('is refused when an offer names a partner that is not in the list', () => {
    expect(brokenBy('offers.csv', ';cdr-cdq-mauricie;', ';cdr;').map(({ code }) => code)).toContain('references/unknown-reference');
  });

  it('says what is wrong in each file at once, not one after the other', () => {
    const broken = { ...files, 'edition.json': '{}', 'offers.csv': (files['offers.csv'] ?? '').replace('18 h', 'beaucoup') };
    const result = plan({ files: broken });
    expect(new Set(result.success ? [] : result.diagnostics.map(({ source }) => source?.file))).toEqual(
      new Set(['offers.csv', 'edition.json']),
    );
  });

  it('never throws, whatever the texts', () => {
    for (const text of ['', '{', '[]', 'null', ';;;;', '"', '\u0000', 'a;b\n1;2']) {
      const result = plan({ files: Object.fromEntries(pilotFileNames.map((name) => [name, text])) });
      expect(result.success).toBe(false);
    }
  });
});

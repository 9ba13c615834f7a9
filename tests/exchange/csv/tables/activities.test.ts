import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { formatDiagnostics } from '../../../../src/exchange/formatDiagnostics';
import { fromCsv } from '../../../../src/exchange/fromCsv';
import { listCsvLosses } from '../../../../src/exchange/listCsvLosses';
import { toCsv } from '../../../../src/exchange/toCsv';
import type { Activity, Quantity } from '../../../../src/model/activity';
import { buildActivity } from '../../../../src/model/builders/buildActivity';
import { buildTemplate } from '../../../../src/model/builders/buildTemplate';
import { mergeActivities } from '../../../../src/parcours/mergeActivities';
import { pilotTemplate } from '../../../../src/parcours/templates/pilot';

const table = 'activities';
const phases = [
  { id: 'explore', title: { fr: 'Explorer', en: 'Explore' }, rank: 1 },
  { id: 'anchor', title: { fr: 'Ancrer', en: 'Anchor' }, rank: 2 },
];
const ideation = buildActivity({
  id: 'ideation',
  title: { fr: 'Idéation; première partie', en: 'Ideation, first part' },
  kind: 'workshop',
  format: 'group',
  mode: 'hybrid',
  hourKind: 'content',
  phase: 'explore',
  rank: 4,
  duration: { quantity: { between: { minimum: 240, maximum: 390 } }, basis: 'per-group' },
  sessions: 2,
  sessionGroup: 'morning',
  spacing: { minimumDays: 7, maximumDays: 21 },
  groupSize: { minimum: 4, maximum: 8 },
  facilitators: [
    { role: 'facilitator', number: 1 },
    { role: 'mentor', number: 2, expertise: ['finance', 'governance'] },
  ],
  needsRoom: true,
  required: 'could',
  objectives: [
    { fr: 'Lire un budget', en: 'Read a budget' },
    { fr: 'Fixer un prix', en: 'Set a price' },
  ],
  deliverables: [{ fr: 'Un plan | deux pages', en: 'A plan' }],
  preparationMinutes: 45,
  source: { title: { fr: 'Guide', en: 'Guide' } },
  x: { colour: 'red' },
});
const coaching = buildActivity({
  id: 'coaching',
  title: { fr: 'Accompagnement' },
  phase: 'anchor',
  duration: { quantity: { setting: 'coaching-time' }, basis: 'per-enterprise' },
  after: [{ activity: 'ideation', lag: { minimumDays: 1, maximumMinutes: 2_880 } }, { activity: 'review' }],
  thread: 'coaching',
});
const review = buildActivity({
  id: 'review',
  title: { fr: 'Bilan', en: 'Review' },
  phase: 'explore',
  duration: { quantity: { atLeast: 90 }, basis: 'once' },
  facilitators: [],
});
const template = buildTemplate({
  phases,
  settings: [{ id: 'coaching-time', title: { fr: 'Heures par entreprise', en: 'Hours for each enterprise' }, defaultMinutes: 840 }],
  activities: [coaching, ideation, review],
  totals: [],
});

/** The template after a file was read. */
const apply = (file: string, locale: 'fr' | 'en' = 'fr') => {
  const reading = fromCsv(file, { table, template, locale });
  return { ...reading, ...mergeActivities(template, reading.rows), remarks: reading.diagnostics };
};
const told = (file: string) => apply(file).remarks.map(({ code, path, source }) => [code, path.join('.'), source?.line, source?.column]);

describe('the activities of a template', () => {
  it.each(['fr', 'en'] as const)('are written in %s as a person checked, in the order of reading', (locale) => {
    const golden = readFileSync(new URL(`../../golden/activities.${locale}.csv`, import.meta.url), 'utf8');
    expect(toCsv(template, { table, locale })).toBe(golden);
    expect(apply(golden, locale)).toMatchObject({ rejected: [], remarks: [], added: [], changed: [], template });
  });

  it.each(['fr', 'en'] as const)('come back unchanged from a file in %s that nobody touched: the pilot', (locale) => {
    const { rows, diagnostics } = fromCsv(toCsv(pilotTemplate, { table, locale }), { table, template: pilotTemplate, locale });
    expect([rows.length, diagnostics]).toEqual([6, []]);
    expect(mergeActivities(pilotTemplate, rows).template).toBe(pilotTemplate);
  });

  it('keep what no cell holds, which whoever has the file alone lacks', () => {
    expect(listCsvLosses(template, { table, locale: 'fr' }).map(({ path }) => path.join('.'))).toEqual([
      '0.title.en',
      '1.title.en',
      '1.objectives.0.en',
      '1.objectives.1.en',
      '1.deliverables',
      '1.source',
      '1.x',
    ]);
    expect(apply('Identifiant;Titre\nideation;Idéation\n').template.activities[1]).toEqual({
      ...ideation,
      title: { fr: 'Idéation', en: 'Ideation, first part' },
    });
  });

  it('change in the fields of the cells that are filled, and in no other', () => {
    const {
      changed,
      added,
      template: merged,
    } = apply('Id;Séances;Durée;Objectifs;Groupe, au plus\nideation;;;Lire un budget|Fixer ses prix;9\nreview;2;jusqu’à 3 h;;\n');
    expect([changed, added]).toEqual([['ideation', 'review'], []]);
    expect(merged.activities).toEqual([
      coaching,
      {
        ...ideation,
        objectives: [
          { fr: 'Lire un budget', en: 'Read a budget' },
          { fr: 'Fixer ses prix', en: 'Set a price' },
        ],
        groupSize: { minimum: 4, maximum: 9 },
      },
      { ...review, sessions: 2, duration: { quantity: { upTo: 180 }, basis: 'once' } },
    ]);
  });

  it('are emptied of who leads and of what comes first by « aucun », never by a blank', () => {
    expect(apply('Id;Animation;Après\nideation;aucun;\ncoaching;;Aucune\n').template.activities).toMatchObject([
      { after: [], facilitators: coaching.facilitators },
      { facilitators: [] },
      {},
    ]);
  });

  it('are added at the end of their phase, in the order of the file, with an id made from the title', () => {
    const file =
      'Identifiant;Titre;Phase;Type d’activité;Format;Nature des heures;Durée;Comptée;Séances;Après\n' +
      ';Visite d’une coop;Explorer;visite;visite;contenu de groupe;4 à 6 h;par groupe;1;Bilan\n' +
      'atelier-prix;Atelier sur les prix;explore;atelier;groupe;content;90;une fois;1;visite-d-une-coop (au moins 2 semaines)\n';
    const { added, rejected, remarks, diagnostics, template: merged } = apply(file);
    expect([added, rejected, remarks]).toEqual([['visite-d-une-coop', 'atelier-prix'], [], []]);
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual(
      [3, 4].map((index) => ['parcours/text-in-one-language', ['activities', index, 'title']]),
    );
    expect(merged.activities.slice(3)).toEqual<Activity[]>([
      {
        id: 'visite-d-une-coop',
        title: { fr: 'Visite d’une coop' },
        phase: 'explore',
        rank: 6,
        kind: 'visit',
        format: 'visit',
        hourKind: 'content',
        duration: { quantity: { between: { minimum: 240, maximum: 360 } }, basis: 'per-group' },
        sessions: 1,
        after: [{ activity: 'review' }],
        facilitators: [],
      },
      {
        id: 'atelier-prix',
        title: { fr: 'Atelier sur les prix' },
        phase: 'explore',
        rank: 7,
        kind: 'workshop',
        format: 'group',
        hourKind: 'content',
        duration: { quantity: { minutes: 90 }, basis: 'once' },
        sessions: 1,
        after: [{ activity: 'visite-d-une-coop', lag: { minimumDays: 14 } }],
        facilitators: [],
      },
    ]);
  });

  it('that are new and lack something are rejected, each lack at its cell', () => {
    expect(told('Identifiant;Titre;Phase;Durée\nneuve;Neuve;;14 h\n')).toEqual([
      ['csv/missing-cell', 'phase', 2, 3],
      ...['kind', 'format', 'hourKind', 'duration.basis', 'sessions'].map(() => ['csv/missing-cell', '', 2, undefined]),
    ]);
  });

  it('that are new, lack one thing and say another wrong are told each once', () => {
    expect(
      told('Id;Titre;Phase;Type;Format;Nature des heures;Durée;Comptée;Séances\nneuve;Neuve;explore;;groupe;content;x;une fois;1\n'),
    ).toEqual([
      ['csv/unreadable-quantity', 'duration.quantity', 2, 7],
      ['csv/missing-cell', 'kind', 2, 4],
    ]);
  });

  it('are never removed by a row that is gone', () => {
    expect(apply('Identifiant;Titre\n').template).toBe(template);
  });

  it('without an id and with the title of another are neither changed nor doubled', () => {
    const reading = apply('Titre;Séances\nBilan;2\nREVIEW;3\n');
    expect(reading.template).toBe(template);
    expect(reading.remarks.map(({ code, params, source }) => [code, params, source?.line])).toEqual([
      ['csv/activity-exists', { id: 'review' }, 2],
      ['csv/activity-exists', { id: 'review' }, 3],
    ]);
  });

  it('stay as they were when their row is rejected, said at its line and cell with what is near', () => {
    const file =
      'Identifiant;Phase;Type d’activité;Nature des heures;Durée;Comptée;Après;Animation\nideation;Explorre;ateleir;contenu de groupes;1,5 h;par entreprize;ideatoin!;animation:\nreview;;;;2 h;;;\n';
    const { rejected, changed, remarks } = apply(file);
    expect([rejected.map(({ line, raw }) => [line, raw]), changed]).toEqual([
      [[2, 'ideation;Explorre;ateleir;contenu de groupes;1,5 h;par entreprize;ideatoin!;animation:']],
      ['review'],
    ]);
    expect(remarks.map(({ source, params }) => [source?.column, params['nearest']])).toEqual([
      [2, 'Explorer'],
      [3, 'Atelier'],
      [4, 'Contenu de groupe'],
      [5, undefined],
      [6, 'Par entreprise'],
      [7, 'ideation'],
      [8, undefined],
    ]);
    const written = (['fr', 'en'] as const).flatMap((locale) => formatDiagnostics(remarks, { locale }));
    expect(written.map(({ message, hint }) => `${message} ${hint ?? ''}`)).toMatchInlineSnapshot(`
      [
        "« Explorre » n’est pas un des mots attendus ici. Écrire plutôt « Explorer »?",
        "« ateleir » n’est pas un des mots attendus ici. Écrire plutôt « Atelier »?",
        "« contenu de groupes » n’est pas un des mots attendus ici. Écrire plutôt « Contenu de groupe »?",
        "« 1,5 h » ne se lit pas comme une durée. Écrire 14 h, 1 h 30, 4 h à 6 h, au moins 2 h ou jusqu’à 3 h, sans décimales.",
        "« par entreprize » n’est pas un des mots attendus ici. Écrire plutôt « Par entreprise »?",
        "« ideatoin! » n’est pas un des mots attendus ici. Écrire plutôt « ideation »?",
        "« animation: » ne se lit pas comme un rôle et un nombre de personnes. Écrire animation:1, ou mentorat:2 (Finances ou Gouvernance), un rôle après l’autre, séparés par « | ».",
        ""Explorre" is not one of the words expected here. Did you mean "Explorer"?",
        ""ateleir" is not one of the words expected here. Did you mean "Atelier"?",
        ""contenu de groupes" is not one of the words expected here. Did you mean "Contenu de groupe"?",
        ""1,5 h" cannot be read as a duration. Write 14 h, 1 h 30, 4 h to 6 h, at least 2 h or up to 3 h, without decimals.",
        ""par entreprize" is not one of the words expected here. Did you mean "Par entreprise"?",
        ""ideatoin!" is not one of the words expected here. Did you mean "ideation"?",
        ""animation:" cannot be read as a role and a number of people. Write facilitator:1, or mentor:2 (Finance or Governance), one role after another, parted by "|".",
      ]
    `);
  });

  it('keep the id of an activity that another row may add, and the name of a new role, with what is near', () => {
    expect(apply('Id;Après;Animation\nreview;ideaton;facilitatr:1\n')).toMatchObject({
      remarks: [
        { code: 'csv/unlisted-code', params: { received: 'ideaton', nearest: 'ideation' }, source: { column: 2 } },
        { code: 'csv/unlisted-code', params: { received: 'facilitatr', nearest: 'facilitator' }, source: { column: 3 } },
      ],
      diagnostics: [{ code: 'parcours/unknown-reference', params: { nearest: 'ideation' } }],
    });
  });

  it('that share a title with another are called by their ids', () => {
    const twins = { ...template, phases: phases.map((phase) => ({ ...phase, title: { fr: 'Phase' } })) };
    const [, line] = toCsv(twins, { table, locale: 'fr' }).split('\r\n');
    expect(line?.split(';')[2]).toBe('explore');
  });

  it('are read without a template too, whole and as new ones', () => {
    const alone = toCsv([review], { table, locale: 'en' });
    expect(fromCsv(alone, { table, locale: 'en' }).rows).toEqual([{ ...review, title: { en: 'Review' } }]);
    expect(fromCsv('Id;Sessions\nreview;2\n', { table, locale: 'en' }).rows).toEqual([]);
  });

  it('come from a template, and from nothing else', () => {
    for (const wrong of [null, 3, {}, { activities: [] }]) {
      expect(() => fromCsv('Id\n', { table, template: wrong as never })).toThrow(TypeError);
      expect(() => toCsv([], { table, locale: 'fr', template: wrong as never })).toThrow('toCsv: the option template');
    }
    expect(() => toCsv({} as never, { table, locale: 'fr' })).toThrow('rows of the table "activities" were expected, or a template');
    expect(() => toCsv(template, { table: 'needs' as never, locale: 'fr' })).toThrow(
      'rows of the table "needs" were expected, or an edition',
    );
  });
});

describe.each<[string, Quantity]>([
  ['14 h', { minutes: 840 }],
  ['90', { minutes: 90 }],
  ['Au moins 2 h', { atLeast: 120 }],
  ['at least 1 h 30 min', { atLeast: 90 }],
  ['jusqu’à 3 h', { upTo: 180 }],
  ["jusqu'a 45 min", { upTo: 45 }],
  ['up to 3 h', { upTo: 180 }],
  ['au plus 3 h', { upTo: 180 }],
  ['4 h à 6 h', { between: { minimum: 240, maximum: 360 } }],
  ['de 4 à 6 h', { between: { minimum: 240, maximum: 360 } }],
  ['entre 30 min et 1 h', { between: { minimum: 30, maximum: 60 } }],
  ['4 h - 4 h', { between: { minimum: 240, maximum: 240 } }],
  ['4–6 h', { between: { minimum: 240, maximum: 360 } }],
  ['from 4 h to 6 h', { between: { minimum: 240, maximum: 360 } }],
  ['réglage : Heures par entreprise', { setting: 'coaching-time' }],
  ['Réglage coaching-time', { setting: 'coaching-time' }],
  ['setting: hours for each enterprise', { setting: 'coaching-time' }],
])('a duration of « %s »', (text, quantity) => {
  it('is read', () => {
    expect(apply(`Id;Durée\nreview;${text}\n`).template.activities[2]?.duration.quantity).toEqual(quantity);
  });
});

it.each([
  ['Durée', '2 jours', 'csv/unreadable-quantity'],
  ['Durée', 'au moins', 'csv/unreadable-quantity'],
  ['Durée', '4-6', 'csv/unreadable-quantity'],
  ['Durée', `au moins ${' '.repeat(100_000)}`, 'csv/unreadable-quantity'],
  ['Durée', '6 h à 4 h', 'csv/reversed-range'],
  ['Durée', 'réglage : heures par compagnie', 'csv/unknown-word'],
  ['Espacement', '7 jours', 'csv/unreadable-lag'],
  ['Espacement', 'au moins 7 jours, au moins 8 jours', 'csv/unreadable-lag'],
  ['Espacement', 'au moins 7 jours,', 'csv/unreadable-lag'],
  ['Après', 'ideation (demain)', 'csv/unreadable-lag'],
  ['Animation', ':1', 'csv/unreadable-facilitators'],
  ['Animation', 'animation:1 (Finnances)', 'csv/unknown-word'],
  ['Animation', 'animation:21', 'schema/too-big'],
])('in the column %s, « %s » is refused', (title, text, code) => {
  const { remarks, changed } = apply(`Id;${title}\nreview;${text}\n`);
  expect([remarks.map((remark) => [remark.code, remark.source?.column]), changed]).toEqual([[[code, 2]], []]);
});

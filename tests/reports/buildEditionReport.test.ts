import { describe, expect, it } from 'vitest';

import { compileRuleSet } from '../../src/eligibility/compileRuleSet';
import { trajetPilotRuleSet } from '../../src/eligibility/packs/trajetPilot';
import type { Verdict } from '../../src/eligibility/verdict';
import type { Edition } from '../../src/model/edition';
import type { Program } from '../../src/model/program';
import type { ReportBlock, ReportDocument } from '../../src/model/report';
import { pilotTemplate } from '../../src/parcours/templates/pilot';
import { buildEditionReport, type EditionReportOptions } from '../../src/reports/buildEditionReport';
import { buildEdition, buildPlacement, buildPlannedEdition, buildSession } from '../exchange/buildEdition';

const options: EditionReportOptions = { locale: 'fr', asOf: '2020-11-20' };
const build = (edition: Edition, more: Partial<EditionReportOptions> = {}) => buildEditionReport(edition, { ...options, ...more });

/** The blocks under a heading, up to the next of the same level. */
function section({ blocks }: ReportDocument, title: string): readonly ReportBlock[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
  if (start < 0) return [];
  const [first] = blocks.slice(start);
  const level = first?.kind === 'heading' ? first.level : 2;
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= level);
  return rest.slice(0, end < 0 ? undefined : end);
}
const table = (blocks: readonly ReportBlock[]) => blocks.find((block) => block.kind === 'table');
const texts = (blocks: readonly ReportBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? block.items : []));

describe('the numbers of an edition', () => {
  it('are said in the words of the pilot: 22 h for each, 110 h received, 78 h scheduled, 78 h given', () => {
    expect(table(section(build(buildPlannedEdition()), 'En bref'))?.rows.map(([what, figure]) => [what, figure])).toEqual([
      ['Heures reçues par chaque entreprise', '22\u00a0h'],
      ['Heures reçues en tout', '110\u00a0h'],
      ['Heures à l’horaire', '78\u00a0h'],
      ['Heures données', '78\u00a0h'],
      ['Séances', '40'],
    ]);
    expect(table(section(build(buildPlannedEdition(), { locale: 'en' }), 'In short'))?.rows[0]?.[0]).toBe(
      'Hours received by each enterprise',
    );
  });

  it('are a range where enterprises do not receive the same', () => {
    const edition = buildEdition({
      sessions: [
        buildSession({ id: 'a' }),
        buildSession({ id: 'b', sessionMinutes: 60, attendees: [{ enterprise: 'fil', attendance: 'required' }] }),
      ],
    });
    const rows = table(section(build(edition), 'En bref'))?.rows;
    expect(rows?.[0]?.[1]).toBe('de 1\u00a0h à 2\u00a0h');
    expect(rows?.[4]).toEqual(['Séances', '2', '0\u00a0est placée à l’horaire.']);
    expect(table(section(build(edition, { locale: 'en' }), 'In short'))?.rows[0]?.[1]).toBe('1\u00a0h to 2\u00a0h');
    expect(table(section(build(buildEdition()), 'En bref'))?.rows[0]?.[1]).toBe('0\u00a0min');
  });
});

describe('who meets whom, when and where', () => {
  it('is told for the whole cohort, then for each enterprise and each person', () => {
    const report = build(buildPlannedEdition());
    const calendar = table(section(report, 'Qui, quand, où'));
    expect(calendar?.caption).toBe('Séances de la cohorte «\u00a0Cohorte pilote\u00a0», dans l’ordre du calendrier');
    expect(calendar?.rows[0]).toEqual([
      'mardi 24\u00a0novembre\u00a02020',
      '13\u00a0h\u00a030\u00a0–\u2060\u00a015\u00a0h',
      'Atelier d’idéation (1 de 2)',
      'Toute la cohorte',
      'Maude T. (IDE)',
      'Salle du Fleuve',
      '1\u00a0h\u00a030',
    ]);
    expect(calendar?.rows).toHaveLength(40);
    expect(texts(section(report, 'La Boucle verte, coopérative de solidarité'))).toEqual(['12\u00a0séances, 22\u00a0h reçues.']);
    expect(texts(section(report, 'Maude T. (IDE)'))).toEqual(['13\u00a0séances, 25\u00a0h données.']);
    expect(table(section(report, 'Maude T. (IDE)'))?.columns.map(({ title }) => title)).not.toContain('Animation');
  });

  it('says that the place is to be agreed where nobody has said it, and the mode where that is known', () => {
    const edition = buildEdition({
      sessions: [buildSession({ id: 'a' }), buildSession({ id: 'b', mode: 'online' })],
      schedule: {
        timeZone: 'America/Toronto',
        placements: [
          buildPlacement({ session: 'a', date: '2020-12-07' }),
          buildPlacement({
            session: 'b',
            date: '2020-12-08',
            start: '23:00',
            advisors: [{ role: 'coach', advisor: 'perdue' }],
          }),
        ],
      },
    });
    const rows = table(section(build(edition), 'Qui, quand, où'))?.rows;
    expect(rows?.map((row) => row[5])).toEqual(['à convenir', 'En ligne']);
    expect(rows?.[1]?.[1]).toBe('23\u00a0h\u00a0–\u2060\u00a09\u00a0décembre\u00a02020, 1\u00a0h');
    expect(rows?.[1]?.[4]).toBe('perdue');
    expect(texts(section(build(edition), 'perdue'))).toEqual(['1\u00a0séance, 2\u00a0h données.']);
  });

  it('shows drawings with their subject, and in front when they have none', () => {
    const report = build(buildPlannedEdition(), {
      figures: [
        { title: 'Tous', svg: '<svg/>' },
        { title: 'Sabord', svg: '<svg/>', of: { kind: 'enterprise', id: 'sabord' } },
        { title: 'Maude', svg: '<svg/>', of: { kind: 'advisor', id: 'maude' } },
      ],
    });
    const captions = (title: string) => section(report, title).flatMap((block) => (block.kind === 'figure' ? [block.caption] : []));
    expect([captions('Qui, quand, où'), captions('Éditions d’Art Le Sabord'), captions('Maude T. (IDE)')]).toEqual([
      ['Tous'],
      ['Sabord'],
      ['Maude'],
    ]);
  });

  it('names no enterprise that may not be named, anywhere', () => {
    const secret = 'Nom secret';
    const base = buildPlannedEdition();
    const edition: Edition = {
      ...base,
      enterprises: base.enterprises.map((enterprise) =>
        enterprise.id === 'sabord' ? { ...enterprise, name: secret, anonymous: true, assumed: true } : enterprise,
      ),
      observations: [
        {
          id: 'o',
          indicator: 'story',
          enterprise: 'sabord',
          role: 'actual',
          from: '2021-03-01',
          to: '2021-03-01',
          value: { kind: 'words', text: { fr: 'Bravo.' }, saidBy: 'Solange', role: { fr: `Directrice, ${secret}` }, consent: 'given' },
        },
      ],
    };
    for (const locale of ['fr', 'en'] as const) {
      const printed = JSON.stringify(build(edition, { locale }));
      expect(printed).not.toContain(secret);
      expect(printed).not.toContain('Solange');
      expect(printed).toContain('Bravo.');
    }
  });
});

describe('hours given', () => {
  it('stand by partner and by kind, beside what was promised; what was not said is not 0', () => {
    const contributions = table(section(build(buildPlannedEdition()), 'Heures données par chaque partenaire'));
    expect(contributions?.columns.map(({ title }) => title)).toEqual([
      'Partenaire',
      'Accompagnement personnalisé',
      'Contenu de groupe',
      'À l’horaire',
      'Promises',
    ]);
    expect(contributions?.rows[0]).toEqual(['IDE', '22\u00a0h', '3\u00a0h', '25\u00a0h', '18\u00a0h']);
    expect(contributions?.rows[1]?.[4]).toBe('non précisé');
    expect(contributions?.foot).toEqual(['Total', '70\u00a0h', '8\u00a0h', '78\u00a0h', '']);
  });

  it('say what still needs someone', () => {
    const edition = buildEdition({ sessions: [buildSession({ id: 'a', facilitators: [{ role: 'coach', number: 2 }] })] });
    expect(texts(section(build(edition), 'Heures données par chaque partenaire'))).toEqual([
      'Il reste 4\u00a0h d’animation à confier à quelqu’un.',
    ]);
  });
});

describe('participants’ words', () => {
  const say = (id: string, consent: 'published' | 'given' | 'refused' | 'unknown', more: object = {}): Edition['observations'][number] => ({
    id,
    indicator: 'story',
    role: 'actual',
    from: '2021-03-01',
    to: '2021-03-01',
    value: { kind: 'words', text: { fr: `paroles ${id}` }, consent, ...more },
  });

  it('are printed with consent on the record, and never otherwise', () => {
    const edition = buildEdition({
      observations: [
        say('publiées', 'published', { saidBy: 'A', role: { fr: 'Directrice' } }),
        { ...say('données', 'given', { text: { en: 'words given' } }), enterprise: 'sabord' },
        say('refusées', 'refused'),
        say('inconnues', 'unknown'),
      ].map((observation, index) => ({ ...observation, id: `o${index}` })),
    });
    for (const locale of ['fr', 'en'] as const) {
      const printed = JSON.stringify(build(edition, { locale }));
      expect(printed).not.toMatch(/paroles (?:refusées|inconnues)/u);
    }
    expect(texts(section(build(edition), 'Paroles de participantes et de participants'))).toEqual([
      '«\u00a0paroles publiées\u00a0»\n— A, Directrice',
      '“words given”\n— Éditions d’Art Le Sabord',
      '2\u00a0témoignages ne sont pas reproduits, faute de consentement au dossier.',
    ]);
  });

  it('have no section when nobody spoke, and name nobody twice', () => {
    expect(section(build(buildEdition()), 'Paroles de participantes et de participants')).toEqual([]);
    const edition = buildEdition({
      observations: [
        { ...say('a', 'given', { role: { fr: 'Directrice, Atelier Le Fil d’Ariane' } }), enterprise: 'fil' },
        say('b', 'given'),
      ],
    });
    expect(texts(section(build(edition), 'Paroles de participantes et de participants'))).toEqual([
      '«\u00a0paroles a\u00a0»\n— Directrice, Atelier Le Fil d’Ariane',
      '«\u00a0paroles b\u00a0»',
    ]);
  });
});

describe('funding', () => {
  const agreement = { id: 'g', title: { fr: 'Subvention' }, funder: 'fonds', amountCents: 15_500_000, currency: 'CAD' } as const;
  const read = (scope: Edition['agreements'][number]['scope'], more: Partial<EditionReportOptions> = {}) =>
    texts(section(build(buildEdition({ agreements: [{ ...agreement, scope }] }), more), 'Subvention'));

  it('is never given without what it is for', () => {
    const program: Program = { schema: 'trajet/program/2.0', id: 'trajet', title: { fr: 'Trajet' }, owners: ['pole'] };
    const line = 'Fonds Mauricie\u00a0: 155\u00a0000\u00a0$. ';
    expect(read({ of: 'program', program: 'trajet' }, { program })).toEqual([
      `${line}Ce montant vaut pour l’ensemble du programme Trajet, et non pour cette seule édition.`,
    ]);
    expect(read({ of: 'program', program: 'autre' }, { program })[0]).toContain('programme autre,');
    expect(read({ of: 'edition', edition: 'pilote-2020' })).toEqual([`${line}Ce montant vaut pour cette édition.`]);
    expect(read({ of: 'cohort', cohort: 'pilote' })).toEqual([`${line}Ce montant vaut pour la cohorte «\u00a0Cohorte pilote\u00a0».`]);
    expect(read({ of: 'cohort', cohort: 'perdue' })[0]).toContain('perdue');
    expect(read({ of: 'edition', edition: 'x' }, { locale: 'en' })).toEqual(['Fonds Mauricie: $155,000. This amount is for this edition.']);
  });

  it('says its source and its remark', () => {
    const edition = buildEdition({
      agreements: [
        {
          ...agreement,
          funder: 'mei',
          scope: { of: 'edition', edition: 'x' },
          note: { fr: 'À lire.' },
          source: { title: { fr: 'Communiqué' } },
        },
      ],
    });
    expect(texts(section(build(edition), 'Subvention'))).toEqual([
      'mei\u00a0: 155\u00a0000\u00a0$. Ce montant vaut pour cette édition.',
      'À lire.',
      'Source\u00a0: Communiqué.',
    ]);
  });
});

describe('decisions', () => {
  const verdict = (parts: Partial<Verdict> & Pick<Verdict, 'status'>): Verdict => ({
    ruleSet: { id: 'r', version: '1.0.0', title: { fr: 'Règles' } },
    asOf: '2020-11-20',
    criteria: [],
    missing: [],
    advice: [],
    diagnostics: [],
    facts: [{ id: 'employees', type: 'integer', label: { fr: 'Personnes employées', en: 'Employees' }, question: { fr: 'Combien?' } }],
    ...parts,
  });

  it('are told for every kind of applicant, with what makes them so', () => {
    const verdicts = [
      verdict({ status: 'eligible', applicant: { kind: 'enterprise', enterprise: 'sabord' } }),
      verdict({
        status: 'undetermined',
        missing: ['employees'],
        applicant: { kind: 'group', lead: 'fil', enterprises: ['fil', 'sabord'] },
      }),
      verdict({ status: 'undetermined', applicant: { kind: 'project', name: 'Potager', sponsor: 'pole' } }),
      verdict({ status: 'eligible', applicant: { kind: 'team', name: 'Les trois', people: 3 } }),
      verdict({ status: 'eligible', application: 'a-9' }),
      verdict({ status: 'eligible' }),
    ];
    const rows = table(section(build(buildEdition(), { verdicts }), 'Décisions d’admissibilité'))?.rows;
    expect(rows).toEqual([
      ['Éditions d’Art Le Sabord', 'Admissible', 'Tous les critères exigés sont remplis.'],
      ['Atelier Le Fil d’Ariane', 'À compléter', 'Il manque\u00a0: Personnes employées.'],
      ['Potager', 'À compléter', ''],
      ['Les trois', 'Admissible', 'Tous les critères exigés sont remplis.'],
      ['a-9', 'Admissible', 'Tous les critères exigés sont remplis.'],
      ['', 'Admissible', 'Tous les critères exigés sont remplis.'],
    ]);
    const english = table(section(build(buildEdition(), { verdicts, locale: 'en' }), 'Eligibility decisions'))?.rows;
    expect(english?.[1]?.slice(1)).toEqual(['To be completed', 'Missing: Employees.']);
  });

  it('say every ground of a refusal', () => {
    const refusal = compileRuleSet(trajetPilotRuleSet, { asOf: '2020-11-20' }).explain({ 'available-people': 1 });
    const row = table(section(build(buildEdition(), { verdicts: [refusal] }), 'Décisions d’admissibilité'))?.rows[0];
    expect(row?.[1]).toBe('Non admissible');
    expect(row?.[2]).toContain('Disponibilité de l’équipe');
  });

  it('come with their letters, each apart', () => {
    const letters: readonly ReportDocument[] = [
      { title: 'Votre candidature', locale: 'fr', blocks: [{ kind: 'paragraph', text: 'Madame,' }] },
    ];
    const report = build(buildEdition(), { letters });
    expect(section(report, 'Lettres')).toEqual([
      { kind: 'paragraph', text: '1\u00a0lettre suit, chacune sur sa page.' },
      { kind: 'letter', title: 'Votre candidature', blocks: [{ kind: 'paragraph', text: 'Madame,' }] },
    ]);
    expect(section(build(buildEdition()), 'Lettres')).toEqual([]);
  });
});

describe('what asks for a look', () => {
  const line = (severity: 'error' | 'warning' | 'info', message: string, hint?: string) => ({
    code: 'x/y',
    severity,
    where: '',
    message,
    text: message,
    ...(hint === undefined ? {} : { hint }),
  });

  it('lists sessions to place with what stood in the way, then warnings, and no info', () => {
    const edition = buildEdition({ sessions: [buildSession({ id: 'a' }), buildSession({ id: 'b' })] });
    const report = build(edition, {
      unplaced: [
        { session: 'a', reasons: [line('error', 'Aucune heure commune.')] },
        { session: 'perdue', reasons: [] },
      ],
      diagnostics: [line('warning', 'Cinq membres.', 'Confirmer.'), line('warning', 'Cinq membres.', 'Confirmer.'), line('info', 'Rien.')],
    });
    expect(texts(section(report, 'Séances à placer'))).toEqual([
      'Séance a\u00a0: Aucune heure commune.',
      'Séance b',
      'perdue',
      'Cinq membres. Confirmer.',
    ]);
  });

  it('says so when there is nothing', () => {
    expect(texts(section(build(buildEdition(), { diagnostics: [] }), 'À surveiller'))).toEqual(['Rien à signaler.']);
  });

  it('never says that there is nothing when nobody looked', () => {
    expect(texts(section(build(buildEdition()), 'À surveiller'))).toEqual([
      'Aucune vérification de l’édition n’a été jointe à ce rapport.',
    ]);
    expect(texts(section(build(buildEdition(), { locale: 'en' }), 'To keep an eye on'))).toEqual([
      'No check of the edition was attached to this report.',
    ]);
  });
});

describe('hypotheses', () => {
  it('are all printed, with the word and with why', () => {
    const report = build(
      buildEdition({ advisors: [{ id: 'a', name: 'Aline', partner: 'ide', expertise: [], assumed: true, note: { fr: 'Inventée.' } }] }),
      { template: pilotTemplate },
    );
    const items = texts(section(report, 'Hypothèses'));
    expect(items).toContain('Personnes qui donnent des heures (hypothèse)\u00a0: Aline. Inventée.');
    expect(items.some((item) => item.startsWith('Réglages du parcours (hypothèse)\u00a0: '))).toBe(true);
    for (const item of items.slice(1)) expect(item).toContain('(hypothèse)');
  });

  it('end in one point, also after a name that ends in one', () => {
    const report = build(
      buildEdition({ advisors: [{ id: 'a', name: 'Renaud P.', partner: 'ide', expertise: [], assumed: true, note: { fr: 'Inventé.' } }] }),
      { locale: 'fr' },
    );
    const told = texts(section(report, 'Hypothèses')).join(' ');
    expect(told).toContain('Renaud P. Inventé.');
    expect(told).not.toContain('..');
  });

  it('are none when nothing is assumed', () => {
    expect(texts(section(build(buildEdition()), 'Hypothèses'))).toEqual([
      'Rien n’est marqué comme une hypothèse dans les documents de ce rapport.',
    ]);
    expect(texts(section(build(buildEdition(), { locale: 'en' }), 'Assumptions'))).toEqual([
      'Nothing is marked as an assumption in the documents of this report.',
    ]);
  });

  it('name observations, offers and applications by what they are about, and shorten long lists', () => {
    const observation = { role: 'baseline', from: '2020-11-23', to: '2020-11-23', value: { kind: 'missing' }, assumed: true } as const;
    const edition = buildEdition({
      indicators: [
        { id: 'jobs', title: { fr: 'Emplois' }, resultType: 'outcome', measure: 'count', temporality: 'stock', subject: 'enterprise' },
      ],
      observations: [
        { ...observation, id: 'o1', indicator: 'jobs', enterprise: 'fil' },
        { ...observation, id: 'o2', indicator: 'lost' },
      ],
      offers: [{ id: 'of', partner: 'ide', expertise: ['finance'], givenMinutes: 60, assumed: true }],
      applications: [
        {
          schema: 'trajet/application/1.0',
          id: 'ap',
          program: 'trajet',
          applicant: { kind: 'enterprise', enterprise: 'fil' },
          submittedOn: '2020-10-01',
          answers: {},
          assumed: true,
        },
      ],
      sessions: Array.from({ length: 10 }, (_, index) => buildSession({ id: `s${index}`, assumed: true })),
    });
    expect(texts(section(build(edition), 'Hypothèses')).slice(1)).toEqual([
      'Offres d’heures (hypothèse)\u00a0: IDE.',
      'Candidatures (hypothèse)\u00a0: Atelier Le Fil d’Ariane.',
      'Séances (hypothèse)\u00a0: Séance s0, Séance s1, Séance s2, Séance s3, Séance s4, Séance s5, Séance s6 et 3\u00a0autres.',
      'Observations (hypothèse)\u00a0: Emplois (Atelier Le Fil d’Ariane) et lost.',
    ]);
  });
});

it('is the same report twice, in plain JSON', () => {
  const report = build(buildPlannedEdition(), { template: pilotTemplate });
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect(build(buildPlannedEdition(), { template: pilotTemplate })).toEqual(report);
  expect(report.title).toBe('Trajet — pilote');
  expect(report.blocks[0]).toEqual({
    kind: 'paragraph',
    text: 'Du 23\u00a0novembre\u00a02020 au 26\u00a0mars\u00a02021. Établi le 20\u00a0novembre\u00a02020.',
    tone: 'lead',
  });
});

it('an impossible day is refused by name', () => {
  expect(() => build(buildEdition(), { asOf: '2026-02-30' })).toThrow('buildEditionReport: asOf must be a date that exists');
});

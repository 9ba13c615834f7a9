import { describe, expect, it } from 'vitest';

import {
  buildAdvisor,
  buildApplication,
  buildDecision,
  buildEdition,
  buildEnterprise,
  buildObservation,
  buildOffer,
  buildPlacement,
  buildSession,
} from '../../src/entries/model';
import { nounLabels } from '../../src/exchange/schema/labels/registry';
import { sharedLabels } from '../../src/exchange/schema/sharedLabels';
import type { Label } from '../../src/exchange/schema/label';
import type { ReportDocument } from '../../src/model/report';
import type { RuleSet } from '../../src/model/ruleSet';
import { buildDisclosureReport } from '../../src/privacy/buildDisclosureReport';
import { discloseSubject } from '../../src/privacy/discloseSubject';
import { listPrivacyFields } from '../../src/privacy/listPrivacyFields';
import { nameField } from '../../src/privacy/nameField';
import { recordWords } from '../../src/privacy/recordWords';

const edition = buildEdition({
  title: { fr: 'Trajet 2026', en: 'Trajet 2026' },
  partners: [],
  enterprises: [
    buildEnterprise({
      id: 'sabord',
      name: 'Le Sabord',
      contacts: [{ name: 'Julie Côté', roles: ['director'], email: 'julie@exemple.org', language: 'fr' }],
    }),
    buildEnterprise({ id: 'secret', name: 'Nom Secret', anonymous: true, contacts: [{ name: 'Julie Côté' }] }),
  ],
  advisors: [
    buildAdvisor({
      id: 'julie',
      name: 'Julie Côté',
      expertise: ['finance'],
      limits: { totalMinutes: 90 },
      availability: { weekly: [{ weekday: 'monday', from: '09:00', to: '12:30' }] },
    }),
  ],
  offers: [buildOffer({ advisor: 'julie' })],
  sessions: [buildSession({ id: 's', title: { fr: 'Visite' } })],
  schedule: {
    timeZone: 'America/Toronto',
    placements: [buildPlacement({ session: 's', advisors: [{ role: 'coach', advisor: 'julie' }] })],
  },
  decisions: [buildDecision({ reason: { fr: 'Julie Côté l’a recommandée; Marc Roy s’y opposait.' } })],
  observations: [
    buildObservation({ enterprise: 'sabord', value: { kind: 'words', text: { fr: 'Merci!' }, saidBy: 'Julie Côté', consent: 'given' } }),
  ],
});
const application = buildApplication({
  participants: [{ name: 'Julie Côté' }],
  answers: { mission: 'Julie Côté y coud.', income: 300_000 },
});
const disclosure = discloseSubject({ name: 'Julie Côté', email: 'julie@exemple.org' }, [edition, application]);
const listHeadings = ({ blocks }: ReportDocument) => blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const listRows = ({ blocks }: ReportDocument) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));

describe('a disclosure handed over', () => {
  it.each([
    [
      'fr',
      [
        'Édition Trajet 2026, entreprise Le Sabord, personne à joindre (reconnu à son courriel)',
        'Édition Trajet 2026, entreprise, personne à joindre (reconnu à son nom)',
        'Édition Trajet 2026, personne-ressource (reconnu à son nom)',
        'Édition Trajet 2026, calendrier des séances, rencontre Visite (renvoie à la personne)',
        'Édition Trajet 2026, observation Le Sabord, valeur observée (reconnu à son nom)',
      ],
      [
        ['Courriel', 'julie@exemple.org'],
        ['Langue', 'Français'],
        ['Consentement', 'Donné'],
        ['Limites de temps – En tout', '1\u00a0h\u00a030'],
        ['Semaine ordinaire – Jour de la semaine', 'lundi'],
        ['Semaine ordinaire – De', '9\u00a0h'],
        ['Raison', 'Julie Côté l’a recommandée; Marc Roy s’y opposait.'],
        ['Réponse «\u00a0mission\u00a0»', 'Julie Côté y coud.'],
      ],
    ],
    [
      'en',
      ['Edition Trajet 2026, enterprise Le Sabord, contact (recognised by email)', 'Edition Trajet 2026, advisor (recognised by name)'],
      [
        ['Email', 'julie@exemple.org'],
        ['Language', 'French'],
        ['Consent', 'Given'],
        ['Time limits – In all', '1\u00a0h\u00a030\u00a0min'],
        ['Answer "mission"', 'Julie Côté y coud.'],
      ],
    ],
  ] as const)('is read in %s without a word of the code', (locale, headings, cells) => {
    const report = buildDisclosureReport(disclosure, { locale });
    expect(listHeadings(report)).toEqual(expect.arrayContaining([...headings]));
    const rows = listRows(report).map(([name, content]) => [name, content]);
    for (const cell of cells) expect(rows).toContainEqual(cell);
    const names = new Set(listPrivacyFields().map(({ field }) => field));
    for (const [name] of rows) expect(names.has(name ?? ''), name).toBe(false);
    expect(JSON.stringify(report)).not.toMatch(/Nom Secret|\/0|undefined|\[object|finance\b"|"given"/u);
  });

  it('calls answers and their choices as the rule sets do', () => {
    const fact = { question: { fr: 'Combien?' } } as const;
    const facts = [
      { ...fact, id: 'mission', type: 'choice', label: { fr: 'Ce que vous faites' }, choices: [{ code: 'sew', label: { fr: 'Coudre' } }] },
      { ...fact, id: 'income', type: 'cents', label: { fr: 'Revenu' } },
    ];
    const answered = { ...disclosure, found: disclosure.found.filter(({ noun }) => noun === 'application') };
    const [record] = answered.found;
    if (record === undefined) throw new Error('no application');
    const field = record.fields[0];
    if (field === undefined) throw new Error('no field');
    const found = [
      {
        ...record,
        fields: [
          { ...field, value: 'sew' },
          { ...field, path: ['answers', 'income'], value: 300_000 },
        ],
      },
    ];
    const report = buildDisclosureReport({ ...disclosure, found }, { locale: 'fr', ruleSets: [{ facts } as unknown as RuleSet] });
    const rows = listRows(report).map(([name, content]) => [name, content]);
    expect(rows.slice(0, 2)).toEqual([
      ['Réponse «\u00a0Ce que vous faites\u00a0»', 'Coudre'],
      ['Réponse «\u00a0Revenu\u00a0»', '3\u00a0000,00\u00a0$'],
    ]);
  });

  it('warns wherever a text may speak of others, not where none may', () => {
    const { blocks } = buildDisclosureReport(disclosure, { locale: 'fr' });
    const warned = blocks.flatMap((block, index) => {
      const next = blocks[index + 1];
      return block.kind === 'heading' && next?.kind === 'paragraph' && next.text.startsWith('Un texte qui suit') ? [block.text] : [];
    });
    expect(warned.map((text) => text.split(' (')[0])).toEqual(
      ['Édition Trajet 2026, observation Le Sabord, valeur observée', 'Candidature', 'Édition Trajet 2026, décision'].toSorted(
        (a, b) => warned.findIndex((text) => text.startsWith(a)) - warned.findIndex((text) => text.startsWith(b)),
      ),
    );
  });
});

describe('the words of a disclosure', () => {
  const cases: Readonly<Record<string, string>> = { personPlace: 'place', personAvailability: 'availability' };

  it.each(['fr', 'en'] as const)('are those of the forms, in %s', (locale) => {
    for (const { noun, field, class: privacyClass, holds } of listPrivacyFields()) {
      expect(recordWords[noun], noun).toBeDefined();
      const own = nounLabels.find(({ id }) => id === (cases[noun] ?? noun));
      if (own !== undefined) expect(recordWords[noun]?.[locale]).toBe(own[locale][0]);
      const isShown = privacyClass === 'personal' || privacyClass === 'sensitive' || ['person-name', 'text', 'json'].includes(holds);
      if (!isShown) continue;
      let label: Label | undefined = own;
      const titles = field
        .split('.')
        .slice(1)
        .flatMap((key) => {
          label =
            label?.properties?.[key] ??
            (key === 'note' || key === 'id' || key.startsWith('language') ? sharedLabels[key as 'note'] : undefined);
          return label === undefined ? [] : [label[locale][0]];
        });
      const named = nameField(field)[locale];
      expect(named, field).not.toMatch(/^[a-z]+(?:[A-Z.]|$)/u);
      expect(named.startsWith(titles.join(' – ')), `${field}: ${named}, not ${titles.join(' – ')}`).toBe(true);
    }
  });
});

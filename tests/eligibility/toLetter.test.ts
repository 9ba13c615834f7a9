import { describe, expect, it } from 'vitest';

import { compileRuleSet } from '../../src/eligibility/compileRuleSet';
import { trajetPilotRuleSet } from '../../src/eligibility/packs/trajetPilot';
import { toLetter, type LetterOptions } from '../../src/eligibility/toLetter';
import type { Facts } from '../../src/model/fact';
import type { ReportDocument } from '../../src/model/report';
import type { RuleSet } from '../../src/model/ruleSet';
import { ask, buildCriterion, buildRule, buildRuleSet } from './buildRuleSet';

const options: LetterOptions = {
  locale: 'fr',
  sender: 'Pôle d’économie sociale de la Mauricie',
  addressee: 'Les Jardins du Passage',
  date: '2020-11-19',
  program: { fr: 'Trajet', en: 'Trajet' },
  contact: { fr: 'écrire à info@example.org.', en: 'write to info@example.org.' },
  recourse: 'demander une révision avant le 18 décembre 2020.',
};
const write = (ruleSet: RuleSet, facts: Facts, changes: Partial<LetterOptions> = {}) =>
  toLetter(compileRuleSet(ruleSet, { asOf: '2020-11-18' }).explain(facts), { ...options, ...changes });
const lines = ({ blocks }: ReportDocument) =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items.map((item) => `– ${item}`) : 'text' in block ? [block.text] : []));

const admitted = {
  'legal-form': 'solidarity-cooperative',
  region: '04',
  'market-activity': true,
  'social-purpose': true,
  'available-people': 2,
  'public-board-share': 0,
  'board-support': true,
} as const;
const refused = { ...admitted, 'legal-form': 'business-corporation', 'public-board-share': 0.62 };

describe('a letter', () => {
  it('of refusal states every ground, its source, whom to ask and how to contest', () => {
    expect(lines(write(trajetPilotRuleSet, refused))).toMatchInlineSnapshot(`
      [
        "Pôle d’économie sociale de la Mauricie",
        "19 novembre 2020",
        "Les Jardins du Passage",
        "Votre candidature n’est pas admissible",
        "Madame, Monsieur,",
        "Nous avons examiné votre candidature au programme « Trajet » selon les règles en vigueur le 18 novembre 2020.",
        "Nous sommes au regret de vous informer qu’elle n’est pas admissible.",
        "En voici les motifs :",
        "– La forme juridique (« Société par actions ») n’est pas de celles que le programme accueille, soit : Organisme à but non lucratif (OBNL), Coopérative ou Mutuelle. Source : Loi sur l’économie sociale (RLRQ, c. E-1.1.1), art. 3, selon le ministère de l’Économie.",
        "– Des organismes publics nomment 62 % du conseil d’administration; une part de plus de 50 % exclut l’entreprise. Même source.",
        "Hypothèse : aucune source publique du programme n’énonce ces règles.",
        "Pour contester cette décision : demander une révision avant le 18 décembre 2020.",
        "Pour en discuter, ou pour connaître d’autres ressources : écrire à info@example.org.",
        "Veuillez recevoir, Madame, Monsieur, nos salutations distinguées.",
        "Pôle d’économie sociale de la Mauricie",
      ]
    `);
    expect(lines(write(trajetPilotRuleSet, refused, { locale: 'en', recourse: 'ask for a review.' }))).toMatchInlineSnapshot(`
      [
        "Pôle d’économie sociale de la Mauricie",
        "November 19, 2020",
        "Les Jardins du Passage",
        "Your application is not eligible",
        "Dear Sir or Madam,",
        "We have examined your application to the program "Trajet" under the rules in force on November 18, 2020.",
        "We regret to inform you that it is not eligible.",
        "The grounds are as follows:",
        "– The legal form ("Business corporation") is not one that the program accepts: Non-profit organization (NPO), Cooperative or Mutual society. Source: Social Economy Act (CQLR, c. E-1.1.1), s. 3, as summed up by the ministère de l’Économie.",
        "– Public bodies name 62% of the board; a share of more than 50% excludes the enterprise. Same source.",
        "Assumption: no public source of the program states these rules.",
        "To contest this decision: ask for a review.",
        "To discuss it, or to learn of other resources: write to info@example.org.",
        "Yours sincerely,",
        "Pôle d’économie sociale de la Mauricie",
      ]
    `);
  });

  it('about an incomplete application is a request for what is missing, never a refusal', () => {
    const letter = write(trajetPilotRuleSet, { ...admitted, region: null, 'public-board-share': { unknown: 'pending' } });
    expect(lines(letter)).toMatchInlineSnapshot(`
      [
        "Pôle d’économie sociale de la Mauricie",
        "19 novembre 2020",
        "Les Jardins du Passage",
        "Votre candidature : renseignements à fournir",
        "Madame, Monsieur,",
        "Nous avons examiné votre candidature au programme « Trajet » selon les règles en vigueur le 18 novembre 2020.",
        "Il nous manque des renseignements pour nous prononcer. Ce n’est pas un refus : votre candidature reste ouverte.",
        "Nous vous invitons à répondre à ces questions :",
        "– Dans quelle région administrative l’entreprise est-elle située?",
        "– Quelle part des sièges du conseil d’administration est nommée par des organismes publics?",
        "Hypothèse : aucune source publique du programme n’énonce ces règles.",
        "Pour nous répondre, ou pour toute question : écrire à info@example.org.",
        "Veuillez recevoir, Madame, Monsieur, nos salutations distinguées.",
        "Pôle d’économie sociale de la Mauricie",
      ]
    `);
    expect(lines(letter).join(' ')).not.toMatch(/admissible|révision/u);
    expect(lines(write(trajetPilotRuleSet, { ...admitted, region: null }, { locale: 'en' })).join(' ')).not.toMatch(/eligible|review/u);
  });

  it('of admission lists the criteria examined', () => {
    expect(lines(write(trajetPilotRuleSet, admitted))).toMatchInlineSnapshot(`
      [
        "Pôle d’économie sociale de la Mauricie",
        "19 novembre 2020",
        "Les Jardins du Passage",
        "Votre candidature est admissible",
        "Madame, Monsieur,",
        "Nous avons examiné votre candidature au programme « Trajet » selon les règles en vigueur le 18 novembre 2020.",
        "Nous avons le plaisir de vous informer qu’elle est admissible.",
        "Voici les critères examinés :",
        "– Forme juridique acceptée : critère respecté. Forme juridique : Coopérative de solidarité.",
        "– Établie sur le territoire du programme : critère respecté. Région administrative : Mauricie.",
        "– Vente ou échange de biens ou de services : critère respecté. Activité marchande : oui.",
        "– Finalité sociale : critère respecté. Finalité sociale énoncée : oui.",
        "– Disponibilité de l’équipe : critère respecté. Personnes disponibles pour le parcours : 2 (règle : au moins 2).",
        "– Contrôle par des organismes publics : aucun motif d’exclusion. Part du conseil nommée par des organismes publics : 0 % (exclusion : plus de 50 %).",
        "– Démarche appuyée par le conseil d’administration : recommandation suivie. Appui du conseil d’administration : oui.",
        "Hypothèse : aucune source publique du programme n’énonce ces règles.",
        "Pour toute question : écrire à info@example.org.",
        "Veuillez recevoir, Madame, Monsieur, nos salutations distinguées.",
        "Pôle d’économie sociale de la Mauricie",
      ]
    `);
  });

  it('asks nothing when the rules themselves leave the verdict open', () => {
    expect(lines(write(buildRule({ node: 'all', of: [ask('a'), ask('zzz')] }), { a: true })).slice(6, 9)).toMatchInlineSnapshot(`
      [
        "Il nous manque des renseignements pour nous prononcer. Ce n’est pas un refus : votre candidature reste ouverte.",
        "Vous n’avez rien à fournir pour l’instant : il nous revient de préciser les règles suivantes, et nous vous écrirons de nouveau.",
        "– Critère only",
      ]
    `);
    expect(lines(write(buildRule(ask('zzz')), {}, { locale: 'en' })).slice(6, 9)).toMatchInlineSnapshot(`
      [
        "We need more information before we can decide. This is not a refusal: your application remains open.",
        "You have nothing to send for now: it is for us to settle the following rules, and we will write to you again.",
        "– Criterion only",
      ]
    `);
  });

  it('agrees in number: one question, one ground', () => {
    expect(lines(write(buildRule(ask('a')), {}))[7]).toBe('Nous vous invitons à répondre à cette question\u00a0:');
    expect(lines(write(buildRule(ask('a')), { a: false }))[7]).toBe('En voici le motif\u00a0:');
    expect(lines(write(buildRule(ask('a')), { a: false }, { locale: 'en' }))[7]).toBe('The ground is as follows:');
  });

  it('says that rules are assumptions only when some are', () => {
    const tones = (letter: ReportDocument) =>
      letter.blocks.filter((block) => block.kind === 'paragraph' && block.tone === 'assumption').length;
    expect(tones(write(trajetPilotRuleSet, admitted))).toBe(1);
    const { criteria, ...plain } = buildRuleSet();
    expect(tones(write({ ...plain, criteria }, { a: true, b: true }))).toBe(0);
    expect(tones(write({ ...plain, criteria: criteria.map((criterion) => ({ ...criterion, assumed: true })) }, { a: true, b: true }))).toBe(
      1,
    );
  });

  it('says whether all the rules are assumptions, or some', () => {
    const some = buildRuleSet({ criteria: [buildCriterion({ id: 'a', assumed: true }), buildCriterion({ id: 'b' })] });
    expect(lines(write(some, { a: true, b: true }))).toContain(
      'Hypothèse\u00a0: certaines des règles appliquées ici ne sont énoncées par aucune source publique du programme.',
    );
    expect(lines(write({ ...some, assumed: true }, { a: true, b: true }, { locale: 'en' }))).toContain(
      'Assumption: no public source of the program states these rules.',
    );
  });

  it('offers no recourse where none is given', () => {
    const { locale, sender, addressee, date, program, contact } = options;
    const verdict = compileRuleSet(trajetPilotRuleSet, { asOf: '2020-11-18' }).explain({ region: '17' });
    expect(lines(toLetter(verdict, { locale, sender, addressee, date, program, contact })).join(' ')).not.toContain('contestez');
  });

  it('is plain JSON, in one language', () => {
    const letter = write(trajetPilotRuleSet, {}, { locale: 'en' });
    expect(JSON.parse(JSON.stringify(letter))).toEqual(letter);
    expect(letter).toMatchObject({ locale: 'en', title: 'Your application: information needed' });
  });

  it('needs a date that exists', () => {
    expect(() => write(trajetPilotRuleSet, {}, { date: '2021-02-29' })).toThrow(RangeError);
  });
});

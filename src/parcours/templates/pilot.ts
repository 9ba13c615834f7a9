import { freezeDeep } from '../../base/freezeDeep';
import type { Template } from '../../model/template';

const release = {
  title: {
    fr: 'Lancement de trajet, le nouvel accélérateur d’impact collectif (communiqué)',
    en: 'Launch of trajet, the new collective impact accelerator (press release, in French)',
  },
  address: 'https://economiesocialemauricie.ca/lancement-de-trajet-le-nouvel-accelerateur-dimpact-collectif/',
  publishedOn: '2020-11-18',
};

const consultation = {
  title: {
    fr: 'Méthode de codéveloppement de Payette et Champagne\u00a0: une consultation dure environ 90\u00a0minutes',
    en: 'Codevelopment method of Payette and Champagne: one consultation lasts about 90 minutes',
  },
  address: 'https://www.viti-coaching.com/le-groupe-de-codeveloppement-professionnel-kesako/',
};

const splitOfContent = {
  fr: 'Le communiqué donne 8\u00a0h de contenu en tout, sans les répartir.',
  en: 'The release gives 8 h of content in all, and does not divide them.',
};

const splitOfCoaching = {
  fr: 'Le communiqué donne 14\u00a0h d’accompagnement personnalisé, sans dire de quoi elles sont faites.',
  en: 'The release gives 14 h of personalized coaching, and does not say what they are made of.',
};

/**
 * The Trois-Rivières pilot of *Trajet*, November 2020: ideation workshops, training and codevelopment for the group (8 h), and
 * personalized coaching (14 h, read as given to each enterprise).
 *
 * What the release does not say (how the hours are divided, the phases, the order, who leads) is marked `assumed`, and the division of
 * hours is a setting. The one source of the pilot: its JSON is generated from here.
 */
export const pilotTemplate: Template = freezeDeep({
  schema: 'trajet/template/1.0',
  id: 'trajet-pilot',
  version: '1.0.0',
  title: { fr: 'Trajet\u00a0: parcours pilote', en: 'Trajet: pilot pathway' },
  summary: {
    fr: 'Une réflexion stratégique pour adapter, maintenir et développer le modèle d’affaires d’entreprises d’économie sociale.',
    en: 'Strategic thinking to adapt, sustain and develop the business model of social-economy enterprises.',
  },
  languages: ['fr', 'en'],
  source: release,
  totals: [
    { hourKind: 'content', minutes: 480, basis: 'per-group', source: release },
    {
      hourKind: 'coaching',
      minutes: 840,
      basis: 'per-enterprise',
      source: release,
      assumed: true,
      note: {
        fr: 'Le communiqué ne dit pas si les 14\u00a0h sont pour chaque entreprise ou pour toutes\u00a0: on lit «\u00a0pour chacune\u00a0», car 14\u00a0h partagées entre cinq feraient moins de 3\u00a0h.',
        en: 'The release does not say whether the 14 h are for each enterprise or for all: read as “for each”, since 14 h shared by five would be under 3 h.',
      },
    },
  ],
  settings: [
    {
      id: 'ideation-time',
      title: { fr: 'Durée de l’idéation', en: 'Time for ideation' },
      defaultMinutes: 180,
      minimumMinutes: 60,
      maximumMinutes: 360,
      assumed: true,
      note: splitOfContent,
    },
    {
      id: 'training-time',
      title: { fr: 'Durée de la formation', en: 'Time for training' },
      defaultMinutes: 120,
      minimumMinutes: 60,
      maximumMinutes: 360,
      assumed: true,
      note: splitOfContent,
    },
    {
      id: 'codevelopment-time',
      title: { fr: 'Durée du codéveloppement', en: 'Time for codevelopment' },
      defaultMinutes: 180,
      minimumMinutes: 90,
      maximumMinutes: 360,
      assumed: true,
      note: splitOfContent,
    },
    {
      id: 'business-model-time',
      title: { fr: 'Accompagnement sur le modèle d’affaires', en: 'Coaching on the business model' },
      defaultMinutes: 360,
      minimumMinutes: 0,
      maximumMinutes: 840,
      assumed: true,
      note: splitOfCoaching,
    },
    {
      id: 'finance-time',
      title: { fr: 'Accompagnement en finances', en: 'Coaching in finance' },
      defaultMinutes: 240,
      minimumMinutes: 0,
      maximumMinutes: 840,
      assumed: true,
      note: splitOfCoaching,
    },
    {
      id: 'marketing-time',
      title: { fr: 'Accompagnement en mise en marché', en: 'Coaching in marketing' },
      defaultMinutes: 240,
      minimumMinutes: 0,
      maximumMinutes: 840,
      assumed: true,
      note: splitOfCoaching,
    },
  ],
  phases: [
    { id: 'explore', title: { fr: 'Explorer', en: 'Explore' }, rank: 1, assumed: true },
    { id: 'develop', title: { fr: 'Développer', en: 'Develop' }, rank: 2, assumed: true },
    { id: 'anchor', title: { fr: 'Ancrer', en: 'Anchor' }, rank: 3, assumed: true },
  ],
  activities: [
    {
      id: 'ideation',
      title: { fr: 'Atelier d’idéation', en: 'Ideation workshop' },
      kind: 'workshop',
      format: 'group',
      mode: 'on-site',
      hourKind: 'content',
      phase: 'explore',
      rank: 1,
      duration: { quantity: { setting: 'ideation-time' }, basis: 'per-group' },
      sessions: 2,
      spacing: { minimumDays: 7 },
      facilitators: [{ role: 'facilitator', number: 1, expertise: ['ideation'] }],
      needsRoom: true,
      assumed: true,
    },
    {
      id: 'training',
      title: { fr: 'Formation', en: 'Training' },
      kind: 'training',
      format: 'group',
      mode: 'on-site',
      hourKind: 'content',
      phase: 'explore',
      rank: 2,
      duration: { quantity: { setting: 'training-time' }, basis: 'per-group' },
      sessions: 2,
      spacing: { minimumDays: 7 },
      after: [{ activity: 'ideation', lag: { minimumDays: 1 } }],
      facilitators: [{ role: 'facilitator', number: 1, expertise: ['training', 'business-model'] }],
      needsRoom: true,
      assumed: true,
    },
    {
      id: 'business-model-coaching',
      title: { fr: 'Accompagnement\u00a0: modèle d’affaires', en: 'Coaching: business model' },
      kind: 'coaching',
      format: 'individual',
      hourKind: 'coaching',
      phase: 'develop',
      rank: 1,
      duration: { quantity: { setting: 'business-model-time' }, basis: 'per-enterprise' },
      sessions: 3,
      spacing: { minimumDays: 14 },
      after: [{ activity: 'ideation', lag: { minimumDays: 1 } }],
      facilitators: [{ role: 'coach', number: 1, expertise: ['business-model'] }],
      thread: 'business-model',
      assumed: true,
    },
    {
      id: 'codevelopment',
      title: { fr: 'Rencontre de codéveloppement', en: 'Codevelopment meeting' },
      kind: 'codevelopment',
      format: 'group',
      mode: 'on-site',
      hourKind: 'content',
      phase: 'develop',
      rank: 2,
      duration: { quantity: { setting: 'codevelopment-time' }, basis: 'per-group' },
      sessions: 2,
      spacing: { minimumDays: 28 },
      after: [{ activity: 'training', lag: { minimumDays: 1 } }],
      groupSize: { minimum: 4, maximum: 10 },
      facilitators: [{ role: 'facilitator', number: 1, expertise: ['codevelopment-facilitation'] }],
      needsRoom: true,
      source: consultation,
      assumed: true,
    },
    {
      id: 'finance-coaching',
      title: { fr: 'Accompagnement\u00a0: finances', en: 'Coaching: finance' },
      kind: 'coaching',
      format: 'individual',
      hourKind: 'coaching',
      phase: 'anchor',
      rank: 1,
      duration: { quantity: { setting: 'finance-time' }, basis: 'per-enterprise' },
      sessions: 2,
      spacing: { minimumDays: 14 },
      after: [{ activity: 'business-model-coaching', lag: { minimumDays: 1 } }],
      facilitators: [{ role: 'coach', number: 1, expertise: ['finance'] }],
      thread: 'finance',
      assumed: true,
    },
    {
      id: 'marketing-coaching',
      title: { fr: 'Accompagnement\u00a0: mise en marché', en: 'Coaching: marketing' },
      kind: 'coaching',
      format: 'individual',
      hourKind: 'coaching',
      phase: 'anchor',
      rank: 2,
      duration: { quantity: { setting: 'marketing-time' }, basis: 'per-enterprise' },
      sessions: 2,
      spacing: { minimumDays: 14 },
      after: [{ activity: 'business-model-coaching', lag: { minimumDays: 1 } }],
      facilitators: [{ role: 'coach', number: 1, expertise: ['marketing'] }],
      thread: 'marketing',
      assumed: true,
    },
  ],
  indicators: [
    { indicator: 'enterprises-accompanied', when: ['after'] },
    { indicator: 'coaching-hours-received', when: ['during', 'after'] },
    { indicator: 'own-revenue-share', when: ['before', 'after'] },
    { indicator: 'jobs', when: ['before', 'after'] },
    { indicator: 'participant-words', when: ['during', 'after'] },
  ],
});

import { demandOptions } from '../base/demandOptions';
import { formatDate } from '../base/formatDate';
import { pickText, type Locale } from '../base/localizedText';
import { formatPath } from '../diagnostics/formatPath';
import { documents } from '../model/documents/registry';
import type { ReportBlock, ReportDocument } from '../model/report';
import type { DisclosedRecord, Disclosure, DisclosureDoubt, DisclosureEvidence, DoubtfulRecord } from './disclosure';
import { privacyClasses } from './fields/field';
import { listTexts } from './listTexts';
import { uses } from './uses/registry';

const words = {
  fr: {
    title: 'Ce que nous détenons sur vous',
    lead: 'Chaque renseignement est donné avec l’endroit où il se trouve, sa classe, ses usages et la date où il doit être détruit ou revu.',
    none: 'Rien n’a été trouvé sur cette personne dans les documents consultés.',
    doubtful: 'À vérifier\u00a0: peut-être une autre personne',
    caution:
      'Ne remettez rien de cette partie avant d’avoir vérifié de qui il s’agit. Les textes peuvent aussi parler d’autres personnes\u00a0: lisez-les d’abord.',
    columns: ['Champ', 'Renseignement', 'Classe', 'Usages', 'À détruire ou à revoir'],
    unknown: 'aucune règle',
    internal: 'gestion interne',
    by: {
      id: 'reconnu à son identifiant',
      email: 'reconnu à son courriel',
      name: 'reconnu à son nom',
      reference: 'renvoie à la personne',
      mention: 'nomme la personne dans un texte',
    },
    doubt: {
      'near-name': 'nom semblable',
      'other-email': 'même personne? un autre courriel',
      'other-id': 'même personne? un autre identifiant',
      'other-name': 'même personne? un autre nom',
      'found-name': 'même nom qu’une fiche trouvée',
    },
  },
  en: {
    title: 'What we hold about you',
    lead: 'Each piece of information comes with where it is, its class, its uses and the day on which it is to be destroyed or reviewed.',
    none: 'Nothing was found about this person in the documents searched.',
    doubtful: 'To check: perhaps another person',
    caution: 'Hand over nothing of this part before checking whom it is about. Texts may also speak of other people: read them first.',
    columns: ['Field', 'Information', 'Class', 'Uses', 'To destroy or review'],
    unknown: 'no rule',
    internal: 'internal management',
    by: {
      id: 'recognised by id',
      email: 'recognised by email',
      name: 'recognised by name',
      reference: 'refers to the person',
      mention: 'names the person in a text',
    },
    doubt: {
      'near-name': 'near name',
      'other-email': 'the same person? another email',
      'other-id': 'the same person? another id',
      'other-name': 'the same person? another name',
      'found-name': 'same name as a record found',
    },
  },
} as const satisfies Readonly<
  Record<
    Locale,
    { by: Readonly<Record<DisclosureEvidence, string>>; doubt: Readonly<Record<DisclosureDoubt, string>> } & Readonly<
      Record<string, unknown>
    >
  >
>;

/**
 * What is held about someone, as a report to hand over once it was read: a table for each record, doubtful ones apart under a warning.
 *
 * @example
 * const disclosure = discloseSubject({ name: 'Julie Côté' }, [buildEdition({ advisors: [buildAdvisor({ name: 'Julie Côté' })] })]);
 * const report = buildDisclosureReport(disclosure, { locale: 'fr' });
 *
 * report.title // => 'Ce que nous détenons sur vous'
 * report.blocks[1].text // => 'Édition, /advisors/0 (reconnu à son nom)'
 */
export function buildDisclosureReport(disclosure: Disclosure, options: { readonly locale: Locale }): ReportDocument {
  const { locale } = demandOptions('buildDisclosureReport', options, 'locale');
  const { title, lead, none, doubtful, caution } = words[locale];
  const isEmpty = disclosure.found.length === 0;
  return {
    title,
    locale,
    blocks: [
      { kind: 'paragraph', text: isEmpty ? none : lead, tone: 'lead' },
      ...disclosure.found.flatMap((record) => describeRecord(record, 2, locale)),
      ...(disclosure.doubtful.length === 0
        ? []
        : ([
            { kind: 'heading', level: 2, text: doubtful },
            { kind: 'paragraph', text: caution, tone: 'warning' },
            ...disclosure.doubtful.flatMap((record) => describeRecord(record, 3, locale)),
          ] as const)),
    ],
  };
}

function describeRecord(record: DisclosedRecord | DoubtfulRecord, level: 2 | 3, locale: Locale): ReportBlock[] {
  const { by, doubt, columns, unknown, internal } = words[locale];
  const kind = pickText(documents.find((each) => each.kind === record.kind)?.title ?? {}, locale);
  const how = 'doubt' in record ? doubt[record.doubt] : by[record.by];
  const rows = record.fields.map((field) => [
    field.field,
    listTexts(field.value).join(' / ') || JSON.stringify(field.value),
    privacyClasses[field.class][locale],
    uses
      .filter(({ id }) => field.uses.includes(id))
      .map(({ title }) => title[locale])
      .join(', ') || internal,
    field.dueOn === null ? unknown : formatDate(field.dueOn, { locale }),
  ]);
  return [
    { kind: 'heading', level, text: `${kind}, ${formatPath(record.path)} (${how})` },
    { kind: 'table', columns: columns.map((title) => ({ title })), rows },
  ];
}

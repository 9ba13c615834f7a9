import { demandOptions } from '../base/demandOptions';
import { formatDate } from '../base/formatDate';
import { pickText, type Locale } from '../base/localizedText';
import { formatMoney } from '../base/formatMoney';
import type { Fact } from '../model/fact';
import type { ReportBlock, ReportDocument } from '../model/report';
import type { RuleSet } from '../model/ruleSet';
import type { DisclosedField, DisclosedRecord, Disclosure, DisclosureDoubt, DisclosureEvidence, DoubtfulRecord } from './disclosure';
import { privacyClasses } from './fields/field';
import { listPrivacyFields } from './listPrivacyFields';
import { nameField } from './nameField';
import { recordWords } from './recordWords';
import { sayFieldValue } from './sayFieldValue';
import { uses } from './uses/registry';

const words = {
  fr: {
    title: 'Ce que nous détenons sur vous',
    lead: 'Chaque renseignement est donné avec l’endroit où il se trouve, sa classe, ses usages et la date où il doit être détruit ou revu.',
    none: 'Rien n’a été trouvé sur cette personne dans les documents consultés. Seuls le nom tel qu’il est écrit ici, ses graphies voisines, l’adresse et l’identifiant donnés ont été cherchés\u00a0: un autre nom (de naissance, d’usage) demande une autre recherche.',
    doubtful: 'À vérifier\u00a0: peut-être une autre personne',
    caution: 'Ne remettez rien de cette partie avant d’avoir vérifié de qui il s’agit.',
    others: 'Un texte qui suit peut aussi parler d’autres personnes\u00a0: lisez-le avant de le remettre.',
    answer: (fact: string) => `Réponse «\u00a0${fact}\u00a0»`,
    columns: ['Renseignement', 'Contenu', 'Classe', 'Usages', 'À détruire ou à revoir'],
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
    none: 'Nothing was found about this person in the documents searched. Only the name as it is written here, its near spellings, the address and the id given were looked for: another name (at birth, in use) takes another search.',
    doubtful: 'To check: perhaps another person',
    caution: 'Hand over nothing of this part before checking whom it is about.',
    others: 'A text below may also speak of other people: read it before handing it over.',
    answer: (fact: string) => `Answer "${fact}"`,
    columns: ['Information', 'Content', 'Class', 'Uses', 'To destroy or review'],
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
    {
      by: Readonly<Record<DisclosureEvidence, string>>;
      doubt: Readonly<Record<DisclosureDoubt, string>>;
      answer: (fact: string) => string;
    } & Readonly<Record<string, unknown>>
  >
>;

/** How a report of what is held is written. */
export interface DisclosureReportOptions {
  readonly locale: Locale;
  /** Rule sets that say what the answers of applications are called. Absent: answers go by the id of their fact. */
  readonly ruleSets?: readonly RuleSet[];
}

/**
 * What is held about someone, as a report to hand over once it was read: a table for each record, under where it is in words; doubtful ones
 * apart under a warning. A record with a text that someone wrote bears another: it may speak of others.
 *
 * @example
 * const disclosure = discloseSubject({ name: 'Julie Côté' }, [buildEdition({ title: { fr: 'Trajet 2026' }, advisors: [buildAdvisor({ name: 'Julie Côté' })] })]);
 * const report = buildDisclosureReport(disclosure, { locale: 'fr' });
 *
 * report.title // => 'Ce que nous détenons sur vous'
 * report.blocks[1].text // => 'Édition Trajet 2026, personne-ressource (reconnu à son nom)'
 */
export function buildDisclosureReport(disclosure: Disclosure, options: DisclosureReportOptions): ReportDocument {
  const { locale, ruleSets = [] } = demandOptions('buildDisclosureReport', options, 'locale');
  const { title, lead, none, doubtful, caution } = words[locale];
  const facts = new Map(ruleSets.flatMap((ruleSet) => ruleSet.facts).map((fact) => [fact.id, fact]));
  const free = listFree();
  const describe = (level: 2 | 3) => (record: DisclosedRecord | DoubtfulRecord) => describeRecord(record, level, locale, facts, free);
  const isEmpty = disclosure.found.length === 0;
  return {
    title,
    locale,
    blocks: [
      { kind: 'paragraph', text: isEmpty ? none : lead, tone: 'lead' },
      ...disclosure.found.flatMap(describe(2)),
      ...(disclosure.doubtful.length === 0
        ? []
        : ([
            { kind: 'heading', level: 2, text: doubtful },
            { kind: 'paragraph', text: caution, tone: 'warning' },
            ...disclosure.doubtful.flatMap(describe(3)),
          ] as const)),
    ],
  };
}

function describeRecord(
  record: DisclosedRecord | DoubtfulRecord,
  level: 2 | 3,
  locale: Locale,
  facts: ReadonlyMap<string, Fact>,
  free: ReadonlySet<string>,
): ReportBlock[] {
  const { by, doubt, columns, unknown, internal, others } = words[locale];
  const how = 'doubt' in record ? doubt[record.doubt] : by[record.by];
  const rows = record.fields.map((field) => [
    ...describeField(field, locale, facts),
    privacyClasses[field.class][locale],
    uses
      .filter(({ id }) => field.uses.includes(id))
      .map(({ title }) => title[locale])
      .join(', ') || internal,
    field.dueOn === null ? unknown : formatDate(field.dueOn, { locale }),
  ]);
  const isWritten = record.fields.some(({ field }) => !isShort.includes(field) && free.has(field));
  const isTitled = record.place.some(({ noun, name }) => (noun === 'session' || noun === 'cohort') && name !== undefined);
  return [
    { kind: 'heading', level, text: `${sayPlace(record, locale)} (${how})` },
    ...(isWritten || isTitled ? [{ kind: 'paragraph', text: others, tone: 'warning' } as const] : []),
    { kind: 'table', columns: columns.map((title) => ({ title })), rows },
  ];
}

/** Texts of a word or two about the person alone. */
const isShort: readonly string[] = ['contact.role', 'personPlace.municipality'];

/** Fields that hold what someone wrote. */
const listFree = (): ReadonlySet<string> =>
  new Set(listPrivacyFields().flatMap(({ field, holds }) => (['text', 'answer', 'json'].includes(holds) ? [field] : [])));

/** Where a record is, in words, as « Édition Trajet 2026, entreprise Le Sabord, personne à joindre ». */
function sayPlace({ place }: DisclosedRecord, locale: Locale): string {
  const steps = place.map(({ noun, name }, index) => {
    const word = recordWords[noun]?.[locale] ?? noun;
    return [index === 0 ? word : word.toLowerCase(), ...(name === undefined ? [] : [pickText(name, locale)])].join(' ');
  });
  return steps.join(', ');
}

/** What a field is called, and what it holds. */
function describeField({ field, path, value }: DisclosedField, locale: Locale, facts: ReadonlyMap<string, Fact>): [string, string] {
  if (field !== 'application.answers.*') return [nameField(field)[locale], sayFieldValue(field, value, locale)];
  const id = String(path.at(-1));
  const fact = facts.get(id);
  const say = (code: string) => {
    const label = fact?.choices?.find((choice) => choice.code === code)?.label;
    return label === undefined ? undefined : pickText(label, locale);
  };
  const isMoney = fact?.type === 'cents' && typeof value === 'number' && Number.isSafeInteger(value);
  return [
    words[locale].answer(fact === undefined ? id : pickText(fact.label, locale)),
    isMoney ? formatMoney(value, { locale }) : sayFieldValue(field, value, locale, say),
  ];
}

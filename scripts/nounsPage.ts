import type * as z from 'zod';

import type { Label, NounLabels } from '../src/exchange/schema/label';
import { nounLabels } from '../src/exchange/schema/labels/registry';
import * as door from '../src/entries/model';
import { documents } from '../src/model/documents/registry';
import type { CodeList } from '../src/vocabulary/codeList';
import { codeLists, type CodeListId } from '../src/vocabulary/registry';
import { nounFamilies } from './nounFamilies.ts';
import { sharedLabels } from '../src/exchange/schema/sharedLabels';
import { listBareForms, listRows, writeMeaning, type PropertyRow } from './nounRows.ts';
import { nounSamples } from './nounSamples.ts';
import type { Wording } from './nounWords.ts';

type Locale = 'fr' | 'en';

const words = {
  en: {
    title: '# Every noun, property by property',
    other: '_[Version française](nouns.fr.md)_',
    lead: 'Written from the library by `npm run docs:nouns`; do not edit.',
    rules: [
      'A document is plain JSON. A name that is not listed here is refused, except under `x`, which is yours.',
      '"Required" is said within the object that holds the property: `revenue` may be left out, but with it comes `revenue.fiscalYearEnd`. `roles[].role` is in each item of the list `roles`.',
      'What is optional and left out is not known, unless the line says otherwise. Never write `null` or an empty text instead; only an answer, in `answers`, may be `null`.',
      'A _code_ is of an open vocabulary: another one is kept, with a warning. _One of_ is a closed list. An id is lower-case letters, digits and hyphens; _refers to_ says whose id it is.',
      'Each noun has a type and a schema in `trajet/model` (`RuleSet`, `ruleSetSchema`), named below where it is exported, and often a builder, which made the sample.',
    ],
    document: (kind: string) => `A document of its own: \`openDocument(json, '${kind}')\`.`,
    forms: 'One of these forms:',
    columns: ['property', 'required', 'what is written', 'what it means'],
    yes: 'yes',
    shared: 'Common properties',
    sharedLead: 'Nearly every noun has these; they are optional everywhere.',
    also: 'And, as',
    code: 'In code:',
    lists: 'Vocabularies',
    listsLead: 'Each code with its label. `listCodes` gives them to a program, and `findCode` understands what people type.',
    or: 'or',
    oneOf: 'one of',
    colon: ':',
    only: (tag: string, tags: string) => `Only where \`${tag}\` is ${tags}.`,
  },
  fr: {
    title: '# Chaque nom du modèle, propriété par propriété',
    other: '_[English version](nouns.md)_',
    lead: 'Page écrite à partir de la bibliothèque par `npm run docs:nouns`; ne pas la modifier.',
    rules: [
      'Un document est du JSON ordinaire. Un nom qui n’est pas dans cette page est refusé, sauf sous `x`, qui est à vous.',
      '«\u00a0Obligatoire\u00a0» se dit à l’intérieur de l’objet qui porte la propriété\u00a0: `revenue` peut manquer, mais s’il y est, `revenue.fiscalYearEnd` y est aussi. `roles[].role` se trouve dans chaque élément de la liste `roles`.',
      'Ce qui est facultatif et qu’on omet n’est pas connu, à moins que la ligne ne dise autre chose. Ne jamais écrire `null` ou un texte vide à la place; seule une réponse, dans `answers`, peut être `null`.',
      'Un _code_ vient d’un vocabulaire ouvert\u00a0: un autre est gardé, avec un avertissement. _Au choix_ annonce une liste fermée. Un identifiant est fait de minuscules sans accent, de chiffres et de traits d’union; _renvoi_ dit de qui il est l’identifiant.',
      'Chaque nom a un type et un schéma dans `trajet/model` (`RuleSet`, `ruleSetSchema`), nommés plus bas lorsqu’ils sont exportés, et souvent un constructeur, qui a fait l’exemple.',
    ],
    document: (kind: string) => `Un document en soi\u00a0: \`openDocument(json, '${kind}')\`.`,
    forms: 'Une de ces formes\u00a0:',
    columns: ['propriété', 'obligatoire', 'ce qu’on y écrit', 'ce que cela veut dire'],
    yes: 'oui',
    shared: 'Propriétés communes',
    sharedLead: 'Presque tous les noms les ont; elles sont facultatives partout.',
    also: 'Et, parmi les',
    code: 'Dans du code\u00a0:',
    lists: 'Vocabulaires',
    listsLead: 'Chaque code avec son libellé. `listCodes` les donne à un programme, et `findCode` comprend ce que les gens tapent.',
    or: 'ou',
    oneOf: 'au choix',
    colon: '\u00a0:',
    only: (tag: string, tags: string) => `Seulement si \`${tag}\` vaut ${tags}.`,
  },
} as const;

/** The page of every noun in one language, before it is laid out: what each property is, holds and means. */
export function writeNounsPage(locale: Locale): string {
  const say = words[locale];
  const used = new Set<CodeListId>();
  const wording = buildWording(locale, used);
  const families = nounFamilies.map(({ title, nouns }) => [`## ${title[locale]}`, ...nouns.map((id) => writeNoun(findNoun(id), wording))]);
  const lists = codeLists.filter(({ id }) => used.has(id)).map((list) => writeList(list, locale));
  const contents = nounFamilies.map(({ title, nouns }) => `- ${title[locale]}${say.colon} ${nouns.map(wording.linkNoun).join(', ')}.`);
  const opening = [say.title, say.other, say.lead, say.rules.map((rule) => `- ${rule}`).join('\n'), contents.join('\n')];
  return [...opening, ...families.flat(), ...writeShared(wording), `## ${say.lists}`, say.listsLead, ...lists].join('\n\n');
}

function findNoun(id: string): NounLabels {
  const noun = nounLabels.find((each) => each.id === id);
  if (noun === undefined) throw new Error(`nounsPage: no noun is called ${id}`);
  return noun;
}

function buildWording(locale: Locale, used: Set<CodeListId>): Wording {
  const say = words[locale];
  const nouns = new Map<z.core.$ZodType, NounLabels>(nounLabels.map((noun) => [noun.schema, noun]));
  const linkCodes = (id: CodeListId) => {
    used.add(id);
    return `[${findList(id).title[locale]}](#${writeSlug(headList(findList(id), locale))})`;
  };
  return {
    locale,
    or: say.or,
    only: say.only,
    findNoun: (schema) => nouns.get(schema),
    linkNoun: (id) => `[${findNoun(id)[locale][0]}](#${writeSlug(headNoun(findNoun(id), locale))})`,
    linkCodes,
    listChoices: (choices, label) => `${say.oneOf}${say.colon} ${writeChoices(choices, label, locale, linkCodes)}`,
  };
}

/** A closed list: the vocabulary that holds just these, or each with its label. */
function writeChoices(
  choices: readonly string[],
  { codes, choices: named }: Label,
  locale: Locale,
  link: (id: CodeListId) => string,
): string {
  const [vocabulary] = [codes ?? []].flat();
  if (vocabulary !== undefined && findList(vocabulary).entries.length === choices.length) return link(vocabulary);
  return choices
    .map((choice) => {
      const label = named?.[choice] ?? (vocabulary && findList(vocabulary).entries.find(({ code }) => code === choice)?.label);
      return label === undefined ? `\`${choice}\`` : `\`${choice}\` (${label[locale]})`;
    })
    .join(', ');
}

function findList(id: CodeListId): CodeList {
  const list = codeLists.find((each) => each.id === id);
  if (list === undefined) throw new Error(`nounsPage: no vocabulary is called ${id}`);
  return list;
}

const headNoun = (noun: NounLabels, locale: Locale) => `${noun[locale][0]} (${noun.id})`;
const headList = ({ id, title }: CodeList, locale: Locale) =>
  `${title[locale]} (list ${id})`.replace('(list ', locale === 'fr' ? '(liste ' : '(list ');

/** The anchor that GitHub gives to a heading. */
export function writeSlug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/gu, '-');
}

function writeNoun(noun: NounLabels, wording: Wording): string {
  const { locale } = wording;
  const say = words[locale];
  const kind = documents.find(({ schema }) => schema === noun.schema)?.kind;
  const forms = listBareForms(noun, wording);
  const all = listRows(noun, wording);
  const shared = all.filter((row) => isShared(row, wording)).map(({ path }) => `\`${path}\``);
  const rows = all.filter((row) => !isShared(row, wording));
  return [
    `### ${headNoun(noun, locale)}`,
    noun[locale][1],
    ...(kind === undefined ? [] : [say.document(kind)]),
    ...(forms.length === 0 ? [] : [`${say.forms} ${forms.join('; ')}.`]),
    ...(rows.length === 0 ? [] : [writeTable(rows, locale)]),
    ...(shared.length === 0
      ? []
      : [`${say.also} [${say.shared.toLowerCase()}](#${writeSlug(say.shared)})${say.colon} ${shared.join(', ')}.`]),
    `${say.code} ${listExports(noun.id)}`,
    `\`\`\`json\n${JSON.stringify(findSample(noun.id))}\n\`\`\``,
  ]
    .filter((part) => part !== `${say.code} `)
    .join('\n\n');
}

function writeTable(rows: readonly PropertyRow[], locale: Locale): string {
  const { columns, yes } = words[locale];
  const lines = rows.map(({ path, isRequired, words: told, meaning }) => [`\`${path}\``, isRequired ? yes : '', told, meaning]);
  const cells = [columns, columns.map(() => '---'), ...lines];
  return cells.map((line) => `| ${line.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}

/** Properties that nearly every noun has, told once. */
const sharedKeys = ['source', 'assumed', 'note', 'x'] as const;

/** Whether a property is one that nearly every noun has, and means there what it means everywhere. */
function isShared({ path, meaning }: PropertyRow, { locale }: Wording): boolean {
  return sharedKeys.some((key) => (path === key || path.endsWith(`.${key}`)) && meaning === writeMeaning(sharedLabels[key], locale));
}

function writeShared(wording: Wording): string[] {
  const { shared, sharedLead } = words[wording.locale];
  const rows = listRows(findNoun('enterprise'), wording).filter((row) => isShared(row, wording));
  return [`### ${shared}`, sharedLead, writeTable(rows, wording.locale)];
}

/** What the door exports for a noun, by its id. */
function listExports(id: string): string {
  const name = `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
  return [`${id}Schema`, `build${name}`, `parse${name}`, `safeParse${name}`]
    .filter((each) => Object.hasOwn(door, each))
    .map((each) => `\`${each}\``)
    .join(', ');
}

function findSample(id: string): unknown {
  if (!Object.hasOwn(nounSamples, id)) throw new Error(`nounsPage: scripts/nounSamples.ts has no sample of ${id}`);
  return nounSamples[id];
}

function writeList(list: CodeList, locale: Locale): string {
  const codes = list.entries.map(({ code, label }) => `\`${code}\` (${label[locale]})`).join(', ');
  return [`### ${headList(list, locale)}`, `${codes}.`].join('\n\n');
}

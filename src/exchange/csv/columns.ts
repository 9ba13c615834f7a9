import { pickText, type BilingualText, type LocalizedText } from '../../base/localizedText';
import type { DiagnosticPath } from '../../diagnostics/diagnostic';
import { legalForm } from '../../vocabulary/legalForm';
import { contactRole } from '../../vocabulary/contactRole';
import { expertise } from '../../vocabulary/expertise';
import { mrc } from '../../vocabulary/mrc';
import { region } from '../../vocabulary/region';
import type { Fact } from '../../model/fact';
import { readBoolean } from './cells/readBoolean';
import { buildCodeReader } from './cells/readCode';
import { buildFactReader } from './cells/readFactValue';
import { buildListReader } from './cells/readList';
import { readLocalizedText, readText } from './cells/readText';
import { buildWordReader } from './cells/readWord';
import { buildRemark, withLabels, type CellReader, type Remark } from './cell';
import { ambiguousWord } from './cellDiagnostics';
import { contactWithoutName, totalRow } from './csvDiagnostics';
import type { CsvColumn, CsvDraft } from './csvTable';

/** A column, in one line: where its value goes, how it is read, its title in French and English, other titles. */
export function column(path: string, read: CellReader, title: readonly [fr: string, en: string], ...aliases: readonly string[]): CsvColumn {
  const keys: DiagnosticPath = path.split('.').map((key) => (/^\d+$/u.test(key) ? Number(key) : key));
  return { path: keys, read, title: { fr: title[0], en: title[1] }, aliases };
}

/** The same column, whose cells are durations: a whole number of minutes, or hours and minutes in words. */
export function duration(other: CsvColumn): CsvColumn {
  return { ...other, isDuration: true };
}

/** The same column, without which a row means nothing. */
export function required(optional: CsvColumn): CsvColumn {
  return { ...optional, required: true };
}

/** The same column, which every file of its kind should have. */
export function usual(optional: CsvColumn): CsvColumn {
  return { ...optional, usual: true };
}

/** Reads a region by its name, its code or its number. */
export const readRegion = buildCodeReader(region);

/** Reads an MRC or an equivalent territory by its name or its code, a short form taken for the longer: for files where another number tells which is meant. */
export const readShortMrc = buildCodeReader(mrc);

/**
 * Reads an MRC or an equivalent territory by its name or its code. « 20 » is refused: a spreadsheet takes the first zero of 020 away, and 200 may be
 * written so too.
 */
export const readMrc: CellReader = withLabels((text, context) => {
  const found = /^([1-9])0$/u.exec(text);
  if (found === null) return readShortMrc(text, context);
  const labels = [`0${text}`, `${text}0`].flatMap((code) => mrc.entries.filter((entry) => entry.code === code));
  return labels.length < 2
    ? readShortMrc(text, context)
    : {
        refused: buildRemark(ambiguousWord, {
          received: text,
          choices: labels.map(({ code, label }) => `${code} ${label[context.locale]}`),
        }),
      };
}, readShortMrc.labelOf);

/** Reads a legal form, by the shortenings in use too. */
export const readLegalForm = buildCodeReader(legalForm);

/** Reads fields of expertise parted by `|`. */
export const readExpertise = buildListReader(buildCodeReader(expertise));

/** Reads what people do in an organisation, parted by `|`. */
const readContactRoles = buildListReader(buildCodeReader(contactRole));

/** Reads languages parted by `|`. */
export const readLanguages = buildListReader(
  buildWordReader([
    { code: 'fr', label: { fr: 'français', en: 'French' } },
    { code: 'en', label: { fr: 'anglais', en: 'English' } },
  ]),
);

/** The id, first column of every table: it keeps a second import from making doubles. */
export const idColumn = column('id', readText, ['Identifiant', 'Id'], 'Code');

/** Where something is. */
export const placeColumns: readonly CsvColumn[] = [
  column('place.address', readText, ['Adresse', 'Address']),
  column('place.municipality', readText, ['Municipalité', 'Municipality'], 'Ville', 'City', 'Localité'),
  column('place.mrc', readMrc, ['MRC', 'MRC'], 'Code de MRC'),
  column('place.region', readRegion, ['Région', 'Region'], 'Région administrative', 'Administrative region'),
  column('place.postalCode', readText, ['Code postal', 'Postal code']),
];

/** One person to reach. */
export const contactColumns: readonly CsvColumn[] = [
  column('contacts.0.name', readText, ['Personne-ressource', 'Contact'], 'Contact name', 'Nom du contact', 'Responsable'),
  column('contacts.0.role', readText, ['Fonction', 'Contact role'], 'Titre', 'Poste'),
  column('contacts.0.roles', readContactRoles, ['Rôles de la personne-ressource', 'Contact roles']),
  column('contacts.0.email', readText, ['Courriel', 'Email'], 'E-mail', 'Adresse courriel'),
  column('contacts.0.phone', readText, ['Téléphone', 'Phone'], 'Tél.', 'Telephone'),
];

/** The contact that a draft has, when nothing names the person: it may be the general address of the organisation. */
function findUnnamedContact({ contacts }: CsvDraft): Readonly<Record<string, unknown>> | undefined {
  const contact: unknown = Array.isArray(contacts) ? contacts[0] : undefined;
  return typeof contact === 'object' && contact !== null && !('name' in contact) ? { ...contact } : undefined;
}

/** Says that a contact without a name goes by that of the organisation. */
export function examineContact(draft: CsvDraft): readonly { readonly path: DiagnosticPath; readonly remark: Remark }[] {
  const contact = findUnnamedContact(draft);
  if (contact === undefined || typeof draft['name'] !== 'string') return [];
  const [key = 'name'] = ['email', 'phone', 'role', 'roles'].filter((one) => one in contact);
  return [{ path: ['contacts', 0, key], remark: buildRemark(contactWithoutName, { name: draft['name'] }) }];
}

/** Says that the name of a row is that of a sum. */
export function examineTotal({ name }: CsvDraft): readonly { readonly path: DiagnosticPath; readonly remark: Remark }[] {
  if (typeof name !== 'string' || !/^(?:sous-?total|(?:grand )?total(?:\s+général)?|somme)\s*:?$/iu.test(name)) return [];
  return [{ path: ['name'], remark: buildRemark(totalRow, { received: name }) }];
}

/** The draft with its contact named: by the organisation where no person is. */
export function nameContact(draft: CsvDraft): CsvDraft {
  const contact = findUnnamedContact(draft);
  return contact === undefined || typeof draft['name'] !== 'string' ? draft : { ...draft, contacts: [{ name: draft['name'], ...contact }] };
}

/** What nearly every noun may carry: a remark, and whether no source says it. */
export const commonColumns: readonly CsvColumn[] = [
  column('assumed', readBoolean, ['Hypothèse', 'Assumption'], 'Supposé'),
  column('note', readLocalizedText, ['Remarque', 'Note'], 'Remarques', 'Commentaire', 'Commentaires', 'Notes', 'Comment', 'Comments'),
];

/** One column for each fact, titled with its label, its question or its id. */
export function buildFactColumns(facts: readonly Fact[], under: string): readonly CsvColumn[] {
  return facts.map((fact) => {
    const title = (text: LocalizedText): BilingualText => ({ fr: pickText(text, 'fr'), en: pickText(text, 'en') });
    const question = title(fact.question);
    return { path: [under, fact.id], read: buildFactReader(fact), title: title(fact.label), aliases: [question.fr, question.en] };
  });
}

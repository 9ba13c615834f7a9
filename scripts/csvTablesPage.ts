import { format } from 'prettier';
import { csvColumnWords, type ColumnWords } from './csvColumnWords.ts';

type Locale = 'fr' | 'en';
type Texts = Readonly<Record<Locale, string>>;

/** What a cell gives, as far as the page is concerned. */
type Reading = { readonly value: unknown } | { readonly refused: { readonly params: Readonly<Record<string, unknown>> } };

/** What the page needs of a column. */
export interface PageColumn {
  readonly title: Texts;
  readonly path: readonly (string | number)[];
  readonly required?: boolean;
  read(text: string, context: PageContext): Reading;
}

/** What reading depends on: here, on nothing but the language. */
export interface PageContext {
  readonly locale: Locale;
  readonly facts: readonly never[];
  readonly indicators: readonly never[];
}

/** What the page needs of a table. */
export interface PageTable {
  readonly id: string;
  readonly title: Texts;
  readonly hasFactColumns?: boolean;
  readonly changesTemplate?: boolean;
  columns(context: PageContext): readonly PageColumn[];
}

/** More choices than these are listed once, at the end of the page. */
const mostChoices = 8;

const words = {
  en: {
    title: '# CSV tables',
    other: '_[Version française](csv-tables.fr.md)_',
    lead: 'Written from the library by `npm run docs:csv-tables`; do not edit.',
    rules: [
      'The first line holds the titles, in French or in English; accents, case and punctuation do not count, and columns may come in any order.',
      'Several values in one cell are parted by `|`; known words may be parted by a comma, a slash or "and" too. A blank cell is not known, which is not "no"; `?`, `-` and `n/d` are blank too.',
      'Cells are parted by `;`, `,` or a tab, in UTF-8 (Windows-1252 is read with a warning). Dates are `2020-11-18`, `18/11/2020` or `November 18, 2020`; durations `14 h`, `1 h 30` or `90 min`, never decimal hours. A bare number is minutes, and is refused under a title that speaks of hours: write `40 h` or `40 min`.',
      'What stands above the titles (the name of the list, a date) is not read, and is said to be there.',
    ],
    columns: ['column', 'in French', 'required', 'what is written in it', 'example'],
    yes: 'yes',
    choices: 'one of:',
    listed: 'listed at the end',
    lists: '## Lists',
    facts: 'Then one column for each fact of the rule set that is given to `fromCsv` (`facts`), under its label, its question or its id.',
    template:
      'With the option `template`, a blank cell leaves what the activity of that id has; a row of another id, or of none, adds an activity, which needs what the column says. A row that is taken out removes nothing: an activity is removed in the template itself. `mergeActivities` puts the rows read in the template.',
    read: 'It is read by',
  },
  fr: {
    title: '# Les tableaux CSV',
    other: '_[English version](csv-tables.md)_',
    lead: 'Page écrite à partir de la bibliothèque par `npm run docs:csv-tables`; ne pas la modifier.',
    rules: [
      'La première ligne porte les titres, en français ou en anglais; accents, majuscules et ponctuation ne comptent pas, et les colonnes viennent dans n’importe quel ordre.',
      'Plusieurs valeurs dans une case se séparent par `|`; des mots connus, aussi par une virgule, une barre oblique ou «\u00a0et\u00a0». Une case vide, c’est inconnu, et non «\u00a0non\u00a0»; `?`, `-` et `n/d` sont vides aussi.',
      'Les cases se séparent par `;`, `,` ou une tabulation, en UTF-8 (Windows-1252 se lit, avec un avertissement). Les dates s’écrivent `2020-11-18`, `18/11/2020` ou `18 novembre 2020`; les durées `14 h`, `1 h 30` ou `90 min`, jamais en heures décimales. Un nombre seul, ce sont des minutes; il est refusé sous un titre qui parle d’heures\u00a0: écrire `40 h` ou `40 min`.',
      'Ce qui précède les titres (le nom de la liste, une date) n’est pas lu, et c’est dit.',
    ],
    columns: ['colonne', 'en anglais', 'obligatoire', 'ce qu’on y écrit', 'exemple'],
    yes: 'oui',
    choices: 'au choix\u00a0:',
    listed: 'liste à la fin',
    lists: '## Listes',
    facts:
      'Puis une colonne pour chaque renseignement du jeu de règles donné à `fromCsv` (`facts`), sous son libellé, sa question ou son identifiant.',
    template:
      'Avec l’option `template`, une case vide laisse ce qu’a déjà l’activité de cet identifiant; une ligne qui en porte un autre, ou aucun, ajoute une activité, à qui il faut ce que dit la colonne. Une ligne enlevée ne retire rien\u00a0: une activité se retire dans le gabarit même. `mergeActivities` met dans le gabarit les lignes lues.',
    read: 'Se lit par',
  },
} as const;

/** The page of all CSV tables in one language: every column, what it holds, an example. */
export async function writeTablesPage(tables: readonly PageTable[], locale: Locale): Promise<string> {
  const say = words[locale];
  const sections = tables.map((table) => writeTable(table, locale));
  const rules = say.rules.map((rule) => `- ${rule}`).join('\n');
  const page = [say.title, say.other, say.lead, rules, ...sections, say.lists, writeLists(tables, locale).join('\n')].join('\n\n');
  return format(page, { parser: 'markdown', printWidth: 140 });
}

function writeTable(table: PageTable, locale: Locale): string {
  const say = words[locale];
  const other = locale === 'fr' ? 'en' : 'fr';
  const context = buildContext(locale);
  const rows = table.columns(context).map((column) => {
    const told = findWords(table, column);
    const choices = listChoices(column, context);
    const holds =
      choices.length === 0 || choices.length > mostChoices ? told[locale] : `${told[locale]}; ${say.choices} ${choices.join(', ')}`;
    return [column.title[locale], column.title[other], column.required === true ? say.yes : '', holds, `\`${pickExample(told, locale)}\``];
  });
  const lines = [say.columns, say.columns.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escape).join(' | ')} |`);
  const parts = [`## ${table.title[locale]}`, `${say.read} \`fromCsv(text, { table: '${table.id}' })\`.`, lines.join('\n')];
  return [...parts, ...(table.hasFactColumns === true ? [say.facts] : []), ...(table.changesTemplate === true ? [say.template] : [])].join(
    '\n\n',
  );
}

/** Long lists of choices, each once, under the title of the first column that takes it. */
function writeLists(tables: readonly PageTable[], locale: Locale): string[] {
  const lists = new Map<string, string>();
  for (const column of tables.flatMap((table) => table.columns(buildContext(locale)))) {
    const choices = listChoices(column, buildContext(locale));
    const list = choices.join(', ');
    if (choices.length > mostChoices && !lists.has(list)) lists.set(list, column.title[locale]);
  }
  return [...lists].map(([list, title]) => `- **${title}**: ${list}.`.replace('**: ', locale === 'fr' ? '**\u00a0: ' : '**: '));
}

const escape = (cell: string): string => cell.replaceAll('|', '\\|');

/** What reading a cell depends on, in one language. */
export function buildContext(locale: Locale): PageContext {
  return { locale, facts: [], indicators: [] };
}

/** The words of a column; a column without any stops the writing. */
export function findWords(table: PageTable, { path }: PageColumn): ColumnWords {
  const key = path.join('.');
  const found = csvColumnWords[`${table.id}:${key}`] ?? csvColumnWords[key];
  if (found === undefined) throw new Error(`scripts/csvColumnWords.ts has no words for the column ${key} of ${table.id}`);
  return found;
}

/** The example of a column in one language. */
export function pickExample({ example }: ColumnWords, locale: Locale): string {
  return typeof example === 'string' ? example : example[locale];
}

/** What a column chooses among, as it says itself when it refuses a word that nobody writes. */
function listChoices(column: PageColumn, context: PageContext): string[] {
  const reading = column.read('\u00a7\u00a7', context);
  const choices = 'refused' in reading ? reading.refused.params['choices'] : undefined;
  return Array.isArray(choices) ? choices.map(String) : [];
}

import { defineDiagnostic } from '../../diagnostics/defineDiagnostic';

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

const quoteFr = (text: string): string => `«\u00a0${shorten(text)}\u00a0»`;

/** A file is not in UTF-8 and was read as Windows-1252. */
export const legacyEncoding = defineDiagnostic({
  code: 'csv/legacy-encoding',
  severity: 'warning',
  message: () => ({
    fr: 'Ce fichier n’est pas en UTF-8; il a été lu comme du Windows-1252.',
    en: 'This file is not in UTF-8; it was read as Windows-1252.',
  }),
  hint: () => ({
    fr: 'Vérifier les accents, ou enregistrer le fichier sous «\u00a0CSV UTF-8\u00a0».',
    en: 'Check the accents, or save the file as "CSV UTF-8".',
  }),
});

/** Accents were lost before the file came here: it was read in one encoding and written in another. */
export const damagedText = defineDiagnostic({
  code: 'csv/damaged-text',
  severity: 'warning',
  message: ({ received }: { received: string; repaired: string | null }) => ({
    fr: `Des accents ont été abîmés avant d’arriver ici, comme dans ${quoteFr(received)}.`,
    en: `Accents were damaged before they came here, as in "${shorten(received)}".`,
  }),
  hint: ({ repaired }) =>
    repaired === null
      ? {
          fr: 'Exporter de nouveau le fichier à partir de sa source, en UTF-8.',
          en: 'Export the file again from its source, in UTF-8.',
        }
      : {
          fr: `Exporter de nouveau le fichier à partir de sa source, en UTF-8\u00a0: on y lira ${quoteFr(repaired)}.`,
          en: `Export the file again from its source, in UTF-8: it will read "${shorten(repaired)}".`,
        },
});

/** A file has no row, not even its titles. */
export const emptyFile = defineDiagnostic({
  code: 'csv/empty-file',
  severity: 'error',
  message: () => ({ fr: 'Ce fichier est vide.', en: 'This file is empty.' }),
  hint: () => ({ fr: 'Mettre les titres des colonnes sur la première ligne.', en: 'Put the column titles on the first line.' }),
});

/** A quotation mark stands where none may: nobody can tell where the cell ends. */
export const strayQuote = defineDiagnostic({
  code: 'csv/stray-quote',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `Un guillemet droit est mal placé dans ${quoteFr(received)}\u00a0: où finit cette cellule?`,
    en: `A quotation mark is out of place in "${shorten(received)}": where does this cell end?`,
  }),
  hint: () => ({
    fr: 'Doubler les guillemets à l’intérieur d’une cellule, ou employer des guillemets français.',
    en: 'Double the quotation marks inside a cell.',
  }),
});

/** A row has more cells than there are columns. */
export const extraCells = defineDiagnostic({
  code: 'csv/extra-cells',
  severity: 'error',
  message: ({ received, expected }: { received: number; expected: number }) => ({
    fr: `Cette ligne a ${received}\u00a0cellules, pour ${expected}\u00a0colonnes.`,
    en: `This row has ${received} cells, for ${expected} columns.`,
  }),
  hint: () => ({
    fr: 'Chercher une virgule ou un point-virgule de trop, ou mettre la cellule entre guillemets.',
    en: 'Look for an extra comma or semicolon, or put the cell between quotation marks.',
  }),
});

/** A sentence names so many titles and no more: a table may have forty columns. */
const mostTitles = 30;

const listTitles = (titles: readonly string[], quote: (title: string) => string): string =>
  `${titles.slice(0, mostTitles).map(quote).join(', ')}${titles.length > mostTitles ? '…' : '.'}`;

/** What the titles not used lead to: the nearest, else the list of them. */
function suggestTitles({ nearest, unused }: { readonly nearest: readonly string[]; readonly unused: readonly string[] }) {
  const fr = nearest.map(quoteFr).join(' ou ');
  const en = nearest.map((title) => `"${shorten(title)}"`).join(' or ');
  if (nearest.length > 0) return { fr: `Écrire plutôt ${fr}?`, en: `Did you mean ${en}?` };
  if (unused.length === 0) return { fr: 'Toutes les colonnes connues sont déjà là.', en: 'Every known column is already there.' };
  return {
    fr: `La renommer, si elle dit la même chose qu’une de celles-ci, qui manquent au fichier\u00a0: ${listTitles(unused, quoteFr)}`,
    en: `Rename it, if it says the same as one of these, which the file lacks: ${listTitles(unused, (title) => `"${shorten(title)}"`)}`,
  };
}

/** A column’s title is not known; the column was not read. */
export const unknownColumn = defineDiagnostic({
  code: 'csv/unknown-column',
  severity: 'warning',
  message: ({ received }: { received: string; nearest: readonly string[]; unused: readonly string[]; lacksFacts: boolean }) => ({
    fr: `La colonne ${quoteFr(received)} n’est pas connue; elle n’a pas été lue.`,
    en: `Column "${shorten(received)}" is not known; it was not read.`,
  }),
  hint: ({ nearest, unused, lacksFacts }) => {
    const { fr, en } = suggestTitles({ nearest, unused });
    if (!lacksFacts) return { fr, en };
    return {
      fr: `Si elle répond à un renseignement du jeu de règles, lire le fichier avec l’option facts: ruleSet.facts. ${nearest.length > 0 ? fr : `Sinon, ${fr.charAt(0).toLowerCase()}${fr.slice(1)}`}`,
      en: `If it answers a fact of the rule set, read the file with the option facts: ruleSet.facts. ${nearest.length > 0 ? en : `Otherwise, ${en.charAt(0).toLowerCase()}${en.slice(1)}`}`,
    };
  },
});

/** Two columns hold the same thing; the first is read. */
export const duplicateColumn = defineDiagnostic({
  code: 'csv/duplicate-column',
  severity: 'warning',
  message: ({ received, first }: { received: string; first: string }) => ({
    fr: `La colonne ${quoteFr(received)} dit la même chose que ${quoteFr(first)}; seule la première a été lue.`,
    en: `Column "${shorten(received)}" says the same thing as "${shorten(first)}"; only the first was read.`,
  }),
  hint: () => ({ fr: 'Garder une seule des deux colonnes.', en: 'Keep only one of the two columns.' }),
});

/** A column that the table needs is absent. */
export const missingColumn = defineDiagnostic({
  code: 'csv/missing-column',
  severity: 'error',
  message: ({ column }: { column: string; columnEn: string }) => ({
    fr: `Il manque la colonne ${quoteFr(column)}.`,
    en: `Column "${shorten(column)}" is missing.`,
  }),
  hint: ({ column, columnEn }) => ({
    fr: `Ajouter une colonne titrée ${quoteFr(column)}${column === columnEn ? '' : ` (ou ${quoteFr(columnEn)})`} sur la première ligne.`,
    en: `Add a column titled "${columnEn}"${column === columnEn ? '' : ` (or "${column}")`} on the first line.`,
  }),
});

/** Columns that files of this kind have are absent; the others were read. */
export const absentColumns = defineDiagnostic({
  code: 'csv/absent-columns',
  severity: 'warning',
  message: ({ columns }: { columns: readonly string[] }) => ({
    fr: `Le fichier n’a pas ${columns.length > 1 ? 'les colonnes' : 'la colonne'} ${columns.map(quoteFr).join(', ')}\u00a0: ce qu’on y lirait manque.`,
    en: `The file lacks the ${columns.length > 1 ? 'columns' : 'column'} ${columns.map((column) => `"${shorten(column)}"`).join(', ')}: what they would say is missing.`,
  }),
  hint: () => ({ fr: 'Vérifier que c’est bien le fichier voulu.', en: 'Check that this is the file that was meant.' }),
});

/** A cell that its row needs is empty. */
export const missingCell = defineDiagnostic({
  code: 'csv/missing-cell',
  severity: 'error',
  message: ({ column }: { column: string }) => ({
    fr: `La colonne ${quoteFr(column)} est vide sur cette ligne.`,
    en: `Column "${shorten(column)}" is empty on this row.`,
  }),
  hint: () => ({ fr: 'Remplir la cellule.', en: 'Fill in the cell.' }),
});

/** A cell is filled that another one, whose column the file lacks, gives its meaning to. */
export const missingBeside = defineDiagnostic({
  code: 'csv/missing-beside',
  severity: 'error',
  message: ({ column, columnEn, beside }: { column: string; columnEn: string; beside: string }) => ({
    fr: `Ce qui est sous ${quoteFr(beside)} ne se lit pas sans ${quoteFr(column)}, que le fichier n’a pas.`,
    en: `What is under "${shorten(beside)}" cannot be read without "${shorten(columnEn)}", which the file does not have.`,
  }),
  hint: ({ column, columnEn, beside }) => ({
    fr: `Ajouter une colonne titrée ${quoteFr(column)}, ou retirer ${quoteFr(beside)}.`,
    en: `Add a column titled "${shorten(columnEn)}", or take "${shorten(beside)}" out.`,
  }),
});

/** Two cells of a row say two different things of one: which one counts is not known. */
export const notTogether = defineDiagnostic({
  code: 'csv/not-together',
  severity: 'error',
  message: ({ column, other }: { column: string; other: string }) => ({
    fr: `${quoteFr(column)} et ${quoteFr(other)} sont remplies sur la même ligne, et ne vont pas ensemble.`,
    en: `"${shorten(column)}" and "${shorten(other)}" are both filled in on this row, and do not go together.`,
  }),
  hint: () => ({ fr: 'Vider l’une des deux, ou en faire deux lignes.', en: 'Empty one of them, or make two rows.' }),
});

/** A bare number under a title that speaks of hours: whole numbers are minutes in files, and whoever wrote it may have meant hours. */
export const hoursOrMinutes = defineDiagnostic({
  code: 'csv/hours-or-minutes',
  severity: 'error',
  message: ({ received, column }: { received: string; column: string }) => ({
    fr: `${quoteFr(received)}, sous ${quoteFr(column)}\u00a0: des heures ou des minutes?`,
    en: `"${shorten(received)}", under "${shorten(column)}": hours or minutes?`,
  }),
  hint: ({ received }) => ({
    fr: `Écrire ${quoteFr(`${received}\u00a0h`)} ou ${quoteFr(`${received}\u00a0min`)}.`,
    en: `Write "${received} h" or "${received} min".`,
  }),
});

/** A line stands above the titles: what it says is no row of the list. */
export const aboveTitles = defineDiagnostic({
  code: 'csv/above-titles',
  severity: 'info',
  message: ({ line }: { line: number }) => ({
    fr: `Cette ligne précède les titres des colonnes, qui sont à la ligne\u00a0${line}\u00a0: elle n’est pas lue.`,
    en: `This line stands above the column titles, which are on line ${line}: it is not read.`,
  }),
});

/** A row bears the name of a sum: spreadsheets often end with one. */
export const totalRow = defineDiagnostic({
  code: 'csv/total-row',
  severity: 'warning',
  message: ({ received }: { received: string }) => ({
    fr: `Cette ligne, ${quoteFr(received)}, a l’air d’une somme, et elle est lue comme les autres.`,
    en: `This row, "${shorten(received)}", looks like a sum, and is read as the others are.`,
  }),
  hint: () => ({ fr: 'La retirer du fichier si c’en est une.', en: 'Take it out of the file if it is one.' }),
});

/** The bytes are those of a workbook, which holds several sheets and is no CSV file. */
export const workbook = defineDiagnostic({
  code: 'csv/workbook',
  severity: 'error',
  message: () => ({
    fr: 'Ce fichier est un classeur (Excel ou LibreOffice), et non un CSV.',
    en: 'This file is a workbook (Excel or LibreOffice), not a CSV.',
  }),
  hint: () => ({
    fr: 'Ouvrir la feuille voulue et l’enregistrer sous «\u00a0CSV UTF-8\u00a0».',
    en: 'Open the sheet and save it as "CSV UTF-8".',
  }),
});

/** What is to be read is neither a text nor bytes. */
export const notAFile = defineDiagnostic({
  code: 'csv/not-a-file',
  severity: 'error',
  message: () => ({ fr: 'On attend le texte d’un fichier, ou ses octets.', en: 'The text of a file, or its bytes, is expected.' }),
});

/** Someone can be reached, whom nothing names: the contact is the organisation itself. */
export const contactWithoutName = defineDiagnostic({
  code: 'csv/contact-without-name',
  severity: 'info',
  message: ({ name }: { name: string }) => ({
    fr: `Aucune personne n’est nommée à cette adresse\u00a0: le contact porte le nom de l’organisme, ${quoteFr(name)}.`,
    en: `Nobody is named at this address: the contact bears the name of the organisation, "${shorten(name)}".`,
  }),
  hint: () => ({
    fr: 'Nommer la personne sous «\u00a0Personne-ressource\u00a0», si on la connaît.',
    en: 'Name the person under "Contact", if known.',
  }),
});

/** Two rows bear the same id; the first is kept. */
export const duplicateId = defineDiagnostic({
  code: 'csv/duplicate-id',
  severity: 'error',
  message: ({ id, firstLine }: { id: string; firstLine: number }) => ({
    fr: `L’identifiant ${quoteFr(id)} sert déjà à la ligne\u00a0${firstLine}.`,
    en: `Id "${shorten(id)}" is already used on line ${firstLine}.`,
  }),
  hint: () => ({
    fr: 'Réunir les deux lignes; ou, si ce n’est pas la même chose, donner à celle-ci un autre identifiant, dans une colonne «\u00a0Identifiant\u00a0».',
    en: 'Merge the two rows; or, if they are not the same thing, give this one another id, in a column "Id".',
  }),
});

/** A part of a row has no cell that holds it. */
export const notHeld = defineDiagnostic({
  code: 'csv/not-held',
  severity: 'warning',
  message: ({ field }: { field: string }) =>
    field === ''
      ? {
          fr: 'Cette ligne ne reviendra pas\u00a0: le tableau ne peut pas la contenir.',
          en: 'This row will not come back: the table cannot hold it.',
        }
      : {
          fr: `Aucune colonne du tableau ne contient ${quoteFr(field)}\u00a0: le fichier ne l’aura pas.`,
          en: `No column of the table holds "${shorten(field)}": the file will not have it.`,
        },
  hint: () => ({ fr: 'Garder aussi le document d’origine.', en: 'Keep the original document too.' }),
});

/** What reading the file itself may say, in the order of the diagnostics page. */
export const csvDiagnostics = [
  legacyEncoding,
  damagedText,
  emptyFile,
  unknownColumn,
  duplicateColumn,
  missingColumn,
  absentColumns,
  strayQuote,
  extraCells,
  missingCell,
  missingBeside,
  contactWithoutName,
  notTogether,
  hoursOrMinutes,
  aboveTitles,
  totalRow,
  workbook,
  notAFile,
  duplicateId,
  notHeld,
] as const;

import { findNearestName } from '../base/nearestName';
import { demandList } from '../base/demandList';
import { isPlainDate } from '../base/plainDate';
import { runChecks } from '../diagnostics/defineCheck';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic';
import { safeParseEdition, type Edition } from '../model/edition';
import { nameRecords } from '../privacy/nameRecords';
import type { AccompaniedEdition } from './accompaniedEdition';
import { editionComparisons } from './comparisons/registry';
import { editionChecks, type EditionCheckCode } from './registry';

/** How each check is heard, and what the edition is compared with. */
export interface ValidateEditionOptions extends Omit<AccompaniedEdition, 'edition'> {
  /** By code: a severity instead of the check’s own, or `off`. */
  readonly levels?: Readonly<Partial<Record<EditionCheckCode, Severity | 'off'>>>;
}

const severities: readonly string[] = ['error', 'warning', 'info', 'off'];

/**
 * What is wrong, doubtful or good to know in an edition that has been read, as one list: what its parts say to each other, and to the program,
 * the templates and the day given beside it.
 *
 * Empty when there is nothing to say. In the order of the checks, then of the document; paths start at the edition. Beside each id, `params`
 * has the name that texts say (`session`, `sessionFr`, `sessionEn`); an enterprise that may not be named has its alias.
 *
 * Give it what `safeParseEdition` or `openDocument` read. JSON that the checks cannot go through is told why it is no edition, as a reading would; JSON
 * that merely looks like one may pass, since nothing is read twice.
 *
 * @throws RangeError when `levels` names a check that does not exist, with the nearest that does, or a level that is none; when `asOf` is not a date.
 * @example
 * const edition = buildEdition({ owners: ['polle'], partners: [buildPartner({ id: 'pole', roles: [{ role: 'lead' }] })] });
 *
 * validateEdition(edition).map(({ code, path }) => [code, path]) // => [['references/unknown-reference', ['owners', 0]]]
 * validateEdition(edition, { levels: { 'references/unknown-reference': 'off' } }) // => []
 */
export function validateEdition(edition: Edition, { levels = {}, ...beside }: ValidateEditionOptions = {}): Diagnostic[] {
  const levelByCode: ReadonlyMap<string, Severity | 'off'> = new Map(Object.entries(levels));
  for (const [code, level] of levelByCode) demandLevel(code, level);
  const { asOf } = beside;
  if (asOf !== undefined && !isPlainDate(asOf))
    throw new RangeError(`validateEdition: asOf must be a date that exists, as 2020-11-18, not ${asOf}`);
  const isHeard = ({ code }: { readonly code: string }) => levelByCode.get(code) !== 'off';
  const [checks, comparisons] = [editionChecks.filter(isHeard), editionComparisons.filter(isHeard)];
  if (beside.templates !== undefined) demandList('validateEdition', 'templates', beside.templates);
  let found: Diagnostic[];
  try {
    found = [...runChecks(checks, edition), ...runChecks(comparisons, { edition, ...beside })];
  } catch (error) {
    // Checks trust what was read; JSON that was not is told why it is no edition.
    const reading = safeParseEdition(edition);
    if (reading.success) throw error;
    return [...reading.diagnostics];
  }
  return nameRecords(edition, found, [...checks, ...comparisons]).map((diagnostic) => {
    const level = levelByCode.get(diagnostic.code);
    return level === undefined || level === 'off' ? diagnostic : { ...diagnostic, severity: level };
  });
}

function demandLevel(code: string, level: string): void {
  const codes = [...editionChecks, ...editionComparisons].map((check): string => check.code);
  if (!codes.includes(code)) {
    const nearest = findNearestName(code, codes);
    throw new RangeError(`validateEdition: no check is called "${code}"${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`);
  }
  if (!severities.includes(level)) {
    throw new RangeError(`validateEdition: the level of "${code}" must be one of ${severities.join(', ')}, not ${level}`);
  }
}

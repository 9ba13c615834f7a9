import { runChecks } from '../diagnostics/defineCheck';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic';
import type { Edition } from '../model/edition';
import { nameRecords } from '../privacy/nameRecords';
import { editionChecks, type EditionCheckCode } from './registry';

/** How each check is heard. */
export interface ValidateEditionOptions {
  /** By code: a severity instead of the check’s own, or `off`. */
  readonly levels?: Readonly<Partial<Record<EditionCheckCode, Severity | 'off'>>>;
}

/**
 * What is wrong, doubtful or good to know in an edition that has been read, as one list: what its parts say to each other.
 *
 * Empty when there is nothing to say. In the order of the checks, then of the document; paths start at the edition. Beside each id, `params`
 * has the name that texts say (`session`, `sessionFr`, `sessionEn`); an enterprise that may not be named has its alias.
 *
 * @throws RangeError when `levels` names a check that does not exist.
 */
export function validateEdition(edition: Edition, { levels = {} }: ValidateEditionOptions = {}): Diagnostic[] {
  const levelByCode: ReadonlyMap<string, Severity | 'off'> = new Map(Object.entries(levels));
  for (const code of levelByCode.keys()) {
    if (!editionChecks.some((check) => check.code === code)) throw new RangeError(`validateEdition: no check is called "${code}"`);
  }
  const heard = editionChecks.filter(({ code }) => levelByCode.get(code) !== 'off');
  return nameRecords(edition, runChecks(heard, edition), heard).map((diagnostic) => {
    const level = levelByCode.get(diagnostic.code);
    return level === undefined || level === 'off' ? diagnostic : { ...diagnostic, severity: level };
  });
}

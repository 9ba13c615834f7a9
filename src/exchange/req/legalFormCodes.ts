/** What a code of legal form of the register says of an enterprise. */
export interface RegisterLegalForm {
  /** Code of vocabulary `legalForm` that all who bear it are, as far as was seen. Absent: they are of several forms. */
  readonly form?: string;
  /** Code of vocabulary `legalForm` of many who bear it. Absent: none stands out, or was seen. */
  readonly likely?: string;
}

/**
 * Codes of `COD_FORME_JURI` met among enterprises of the social economy. The register’s own list of codes (`DomaineValeur.csv`) is not here: it is
 * given by the caller.
 *
 * What was seen, in 2,220 rows of open register data for Mauricie (June 2025): the 101 `COP` are cooperatives of every kind, credit unions among
 * them; the 2,015 `APE` are non-profits for the most part, with 47 unions at least; the 104 `ASS` bear an NEQ of associations (prefix 33). `PMSBL` and
 * `SMU` were in no row.
 */
export const registerLegalForms: ReadonlyMap<string, RegisterLegalForm> = new Map<string, RegisterLegalForm>([
  ['COP', { form: 'cooperative' }],
  ['APE', { likely: 'non-profit' }],
  ['PMSBL', {}],
  ['ASS', {}],
  ['SMU', {}],
]);

import type { CodeMatch } from '../../vocabulary/findEntry';
import type { MunicipalityMatch } from '../findMunicipality';

/** One name of an enterprise, as the file of names has it. */
export interface RegisterName {
  readonly neq: string;
  readonly name: string;
  /** `V` is in force. */
  readonly status?: string;
  /** `N` is the legal name. */
  readonly type?: string;
}

/** What is given beside the file, made ready to be asked row after row. */
export interface ReqHelp {
  /** The names of an enterprise by its NEQ; `undefined` where no file of names was given. */
  readonly listNames?: (neq: string) => readonly RegisterName[];
  /** What the register calls a code: `FORM_JURI`, `APE`. */
  readonly findLabel: (domain: string, code: string) => string | undefined;
  /** `undefined` where no directory of municipalities was given. */
  readonly findMunicipality?: (name: string) => MunicipalityMatch;
  /** What the vocabulary of legal forms has under a name. */
  readonly findLegalForm: (name: string) => CodeMatch;
  /** What the vocabulary of MRCs has under a name. */
  readonly findTerritory: (name: string) => CodeMatch;
}

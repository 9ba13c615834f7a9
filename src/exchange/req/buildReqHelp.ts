import { findMunicipality } from '../findMunicipality';
import type { Municipality } from '../municipalities/municipality';
import { buildEntryFinder } from '../../vocabulary/findEntry';
import { legalForm } from '../../vocabulary/legalForm';
import { mrc } from '../../vocabulary/mrc';
import type { Diagnostic } from '../../diagnostics/diagnostic';
import { labelTable, nameTable } from './besideTables';
import { readSource, type ListSource } from './readSource';
import type { RegisterName, ReqHelp } from './reqHelp';

/** Files of the register that go with the one read, and the directory of municipalities. */
export interface ReqBeside {
  /** `Nom.csv`: names by NEQ, with their status and type. A file as large is better filtered first. */
  readonly names?: ListSource;
  /** `DomaineValeur.csv`: what the register calls its codes. */
  readonly labels?: ListSource;
  /** As `fromMunicipalities` gives them: they tell the MRC and the region. */
  readonly municipalities?: readonly Municipality[];
}

/** What is given beside the file, made ready, and what there is to say of it: errors alone, since these files hold much that is not read. */
export function buildReqHelp({ names, labels, municipalities }: ReqBeside): {
  readonly help: ReqHelp;
  readonly diagnostics: readonly Diagnostic[];
} {
  const nameReading = names === undefined ? undefined : readSource(names, nameTable, { file: 'Nom.csv' });
  const labelReading = labels === undefined ? undefined : readSource(labels, labelTable, { file: 'DomaineValeur.csv' });
  const namesByNeq = new Map<string, RegisterName[]>();
  for (const name of nameReading?.rows ?? []) {
    const known = namesByNeq.get(name.neq);
    if (known === undefined) namesByNeq.set(name.neq, [name]);
    else known.push(name);
  }
  const labelByCode = new Map((labelReading?.rows ?? []).map(({ domain, code, label }) => [`${domain} ${code}`, label]));
  return {
    help: {
      ...(names === undefined ? {} : { listNames: (neq: string) => namesByNeq.get(neq) ?? [] }),
      findLabel: (domain, code) => labelByCode.get(`${domain} ${code}`),
      findLegalForm: remember(buildEntryFinder(legalForm)),
      findTerritory: remember(buildEntryFinder(mrc)),
      ...(municipalities === undefined ? {} : { findMunicipality: remember((name) => findMunicipality(municipalities, name)) }),
    },
    diagnostics: [...(nameReading?.diagnostics ?? []), ...(labelReading?.diagnostics ?? [])].filter(({ severity }) => severity === 'error'),
  };
}

/** The same answers, each looked for once: a file says the same town thousands of times. */
function remember<Answer extends object>(find: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return (name) => {
    const answer = answers.get(name) ?? find(name);
    answers.set(name, answer);
    return answer;
  };
}

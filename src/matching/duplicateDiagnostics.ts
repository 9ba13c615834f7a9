import { defineDiagnostic } from '../diagnostics/defineDiagnostic';
import { duplicateEvidence } from './evidence/registry';

/** Both bear the same well-formed enterprise number. */
export const sameNeq = defineDiagnostic({
  code: 'duplicates/same-neq',
  severity: 'info',
  message: ({ neq }: { neq: string }) => ({ fr: `Même NEQ\u00a0: ${neq}.`, en: `Same NEQ: ${neq}.` }),
});

/** Their names are the same, once what is written in several ways is left out. The names are not repeated: one may not be printed. */
export const sameName = defineDiagnostic({
  code: 'duplicates/same-name',
  severity: 'info',
  message: () => ({
    fr: 'Même nom, une fois mis de côté les accents, la ponctuation, les articles et la forme juridique.',
    en: 'Same name, once accents, punctuation, articles and legal form are left out.',
  }),
});

/** Their names are near. */
export const nearName = defineDiagnostic({
  code: 'duplicates/near-name',
  severity: 'info',
  message: ({ nearness }: { nearness: number }) => ({
    fr: `Noms semblables à ${nearness}\u00a0%.`,
    en: `Names alike at ${nearness}%.`,
  }),
});

/** They bear one enterprise number under names that have little in common. */
export const farName = defineDiagnostic({
  code: 'duplicates/far-name',
  severity: 'warning',
  message: ({ nearness }: { nearness: number }) => ({
    fr: `Les noms se ressemblent peu (${nearness}\u00a0%).`,
    en: `The names have little in common (${nearness}%).`,
  }),
  hint: () => ({
    fr: 'Vérifier si l’un des noms est un autre nom de l’entreprise, ou si un NEQ a été mal saisi.',
    en: 'Check whether one of the names is another name of the enterprise, or whether an NEQ was mistyped.',
  }),
});

/** Why two enterprises may be one, or may be two, in the order of the diagnostics page. */
export const duplicateDiagnostics = [sameNeq, sameName, nearName, farName, ...duplicateEvidence] as const;

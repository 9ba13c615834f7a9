import { countBoth } from '../diagnostics/countBoth';
import { defineDiagnostic } from '../diagnostics/defineDiagnostic';
import { labelEntry } from '../vocabulary/codeList';
import { mrc } from '../vocabulary/mrc';

/** An enterprise is the only one of its territory and sector in the document. Criterion: individualization. */
export const aloneInCell = defineDiagnostic({
  code: 'privacy/alone-in-cell',
  severity: 'info',
  records: () => ({ enterprise: 'enterprise' }),
  message: ({ enterprise, mrc: code, sector }: { enterprise: string; mrc: string; sector: string }) => ({
    fr: `Individualisation\u00a0: l’entreprise «\u00a0${enterprise}\u00a0» est seule dans la MRC «\u00a0${nameMrc(code, 'fr')}\u00a0» et le secteur ${sector} du SCIAN.`,
    en: `Individualization: enterprise "${enterprise}" is alone in MRC "${nameMrc(code, 'en')}" and NAICS sector ${sector}.`,
  }),
  hint: () => ({
    fr: 'Remplacer la MRC par la région, ou retirer le secteur.',
    en: 'Give the region instead of the MRC, or take out the sector.',
  }),
});

/** No other enterprise has the same territory, legal form, year and size. Criterion: individualization. */
export const uniqueCombination = defineDiagnostic({
  code: 'privacy/unique-combination',
  severity: 'info',
  records: () => ({ enterprise: 'enterprise' }),
  message: ({ enterprise }: { enterprise: string; fields: readonly string[] }) => ({
    fr: `Individualisation\u00a0: ce qui est dit de l’entreprise «\u00a0${enterprise}\u00a0» (territoire, forme juridique, année, nombre d’employés) n’est vrai d’aucune autre.`,
    en: `Individualization: what is said of enterprise "${enterprise}" (territory, legal form, year, employees) is true of no other.`,
  }),
  hint: () => ({
    fr: 'Donner des tranches plutôt que des nombres, ou retirer un de ces champs.',
    en: 'Give ranges instead of numbers, or take out one of these fields.',
  }),
});

/** What is left finds someone in another set of data: a register, a directory, another year. Criterion: correlation. */
export const linkedOutside = defineDiagnostic({
  code: 'privacy/linked-outside',
  severity: 'warning',
  message: ({ fields }: { count: number; fields: readonly string[] }) => ({
    fr: `Corrélation\u00a0: ${countFields(fields.length).fr} à relier ces fiches à un registre, à un annuaire ou à une autre année (${fields.join(', ')}).`,
    en: `Correlation: ${countFields(fields.length).en} these records be linked to a register, a directory or another year (${fields.join(', ')}).`,
  }),
  hint: () => ({
    fr: 'Retirer ces champs, ou passer le document par pseudonymizeDocument.',
    en: 'Take these fields out, or put the document through pseudonymizeDocument.',
  }),
});

/** Every enterprise observed gave the same answer: whoever knows that one took part knows its answer. Criterion: inference. */
export const sameAnswer = defineDiagnostic({
  code: 'privacy/same-answer',
  severity: 'info',
  message: ({ indicator, answer, count }: { indicator: string; answer: string; count: number }) => ({
    fr: `Inférence\u00a0: ${countBoth(count, 'enterprise').fr} ont la même réponse «\u00a0${answer}\u00a0» à l’indicateur «\u00a0${indicator}\u00a0»\u00a0: savoir que l’une a participé suffit à connaître la sienne.`,
    en: `Inference: ${countBoth(count, 'enterprise').en} gave the same answer "${answer}" to indicator "${indicator}": to know that one took part is to know its answer.`,
  }),
  hint: () => ({ fr: 'Ne pas publier cette réponse par entreprise.', en: 'Do not publish this answer by enterprise.' }),
});

/** A cohort is so small that its members know each other's figures. Criterion: inference. */
export const smallCohort = defineDiagnostic({
  code: 'privacy/small-cohort',
  severity: 'info',
  records: () => ({ cohort: 'cohort' }),
  message: ({ cohort, count }: { cohort: string; count: number; smallest: number }) => ({
    fr:
      count === 1
        ? `Inférence\u00a0: la cohorte «\u00a0${cohort}\u00a0» compte une seule entreprise\u00a0: chaque total est le sien.`
        : `Inférence\u00a0: la cohorte «\u00a0${cohort}\u00a0» compte ${countBoth(count, 'enterprise').fr}\u00a0: d’un total, chacune peut déduire ce qui revient aux autres.`,
    en:
      count === 1
        ? `Inference: cohort "${cohort}" has a single enterprise: every total is its own.`
        : `Inference: cohort "${cohort}" has ${countBoth(count, 'enterprise').en}: from a total, each may deduce what belongs to the others.`,
  }),
  hint: () => ({
    fr: 'Publier les totaux de plusieurs cohortes ensemble.',
    en: 'Publish the totals of several cohorts together.',
  }),
});

/** Someone's own words are left: who knows the person may recognise her. Criterion: inference. */
export const quotation = defineDiagnostic({
  code: 'privacy/quotation',
  severity: 'warning',
  message: () => ({
    fr: 'Inférence\u00a0: une citation peut faire reconnaître la personne à sa façon de parler, à son rôle ou à ce qu’elle raconte.',
    en: 'Inference: a quotation may let the person be recognised by the way she speaks, her role or what she tells.',
  }),
  hint: () => ({
    fr: 'Retirer le nom et le rôle, ou ne garder que ce que la personne a accepté de voir publié.',
    en: 'Take out the name and the role, or keep only what the person agreed to see published.',
  }),
});

/** Free text about people is left: nobody can tell what it says without reading it. Criterion: inference. */
export const freeText = defineDiagnostic({
  code: 'privacy/free-text',
  severity: 'warning',
  message: ({ count, fields }: { count: number; fields: readonly string[] }) => ({
    fr: `Inférence\u00a0: il reste du texte libre sur des personnes (${fields.join(', ')}), ${count === 1 ? 'à un endroit' : `à ${count} endroits`}.`,
    en: `Inference: free text about people is left (${fields.join(', ')}), ${count === 1 ? 'in one place' : `in ${count} places`}.`,
  }),
  hint: () => ({ fr: 'Le lire, ou le retirer.', en: 'Read it, or take it out.' }),
});

/** Titles and other texts are left: they are about the work, and may name someone all the same. Criterion: inference. */
export const unreadText = defineDiagnostic({
  code: 'privacy/unread-text',
  severity: 'info',
  message: ({ count, fields }: { count: number; fields: readonly string[] }) => ({
    fr: `Inférence\u00a0: ${count === 1 ? 'un titre ou un autre texte qui reste' : `${count} titres et autres textes qui restent`} (${fields.join(', ')}) ${count === 1 ? 'peut' : 'peuvent'} encore nommer quelqu’un\u00a0: un surnom, des initiales, un nom qu’aucun champ ne porte.`,
    en: `Inference: ${count === 1 ? 'a title or another text that is left' : `${count} titles and other texts that are left`} (${fields.join(', ')}) may still name someone: a nickname, initials, a name that no field bears.`,
  }),
  hint: () => ({ fr: 'Les lire, ou les remplacer par des mots neutres.', en: 'Read them, or put neutral words in their place.' }),
});

const nameMrc = (code: string, locale: 'fr' | 'en'): string => labelEntry(mrc, code, { locale });

function countFields(count: number) {
  return count === 1
    ? { fr: 'un renseignement suffit', en: 'one field lets' }
    : { fr: `${count} renseignements suffisent`, en: `${count} fields let` };
}

/** Everything that may be told of the risk of recognising someone, by the three criteria of the regulation. */
export const riskDiagnostics = [
  aloneInCell,
  uniqueCombination,
  linkedOutside,
  sameAnswer,
  smallCohort,
  quotation,
  freeText,
  unreadText,
] as const;

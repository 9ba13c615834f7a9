import { formatMinutes } from '../base/minutes';
import { defineDiagnostic } from '../diagnostics/defineDiagnostic';
import type { NamedActivity } from './nameActivity';

/** An activity waits for an answer to its precondition: its sessions are planned as pending. */
export const preconditionPending = defineDiagnostic({
  code: 'parcours/precondition-pending',
  severity: 'info',
  message: ({ titleFr, titleEn }: NamedActivity) => ({
    fr: `L’activité «\u00a0${titleFr}\u00a0» a une condition à laquelle personne n’a encore répondu\u00a0: ses séances restent en attente.`,
    en: `The activity "${titleEn}" has a condition that nobody has answered yet: its sessions stay pending.`,
  }),
  hint: () => ({
    fr: 'Répondre à la condition pour chaque entreprise, puis changer l’état de ses séances.',
    en: 'Answer the condition for each enterprise, then change the status of its sessions.',
  }),
});

/** A duration counted per person cannot be, because nobody said how many people come. */
export const peopleUnknown = defineDiagnostic({
  code: 'parcours/people-unknown',
  severity: 'info',
  message: ({ titleFr, titleEn }: NamedActivity) => ({
    fr: `La durée de «\u00a0${titleFr}\u00a0» se compte par personne, et le nombre de personnes n’est pas connu\u00a0: une séance en attente par entreprise.`,
    en: `The duration of "${titleEn}" is counted per person, and the number of people is not known: one pending session per enterprise.`,
  }),
});

/** A duration given as a bound or a range was planned from one figure. */
export const plannedFromBound = defineDiagnostic({
  code: 'parcours/planned-from-bound',
  severity: 'info',
  message: ({ titleFr, titleEn, minutes }: NamedActivity & { minutes: number }) => ({
    fr: `La durée de «\u00a0${titleFr}\u00a0» est une borne ou une fourchette\u00a0: le plan en retient ${formatMinutes(minutes, { locale: 'fr' })}.`,
    en: `The duration of "${titleEn}" is a bound or a range: the plan takes ${formatMinutes(minutes, { locale: 'en' })}.`,
  }),
});

/** A cohort has nobody to plan for. */
export const noMember = defineDiagnostic({
  code: 'parcours/no-member',
  severity: 'warning',
  message: ({ cohort }: { cohort: string }) => ({
    fr: `Aucune entreprise de la cohorte «\u00a0${cohort}\u00a0» n’est admise ou active\u00a0: rien à planifier.`,
    en: `No enterprise of the cohort "${cohort}" is admitted or active: there is nothing to plan.`,
  }),
  hint: () => ({
    fr: 'Admettre des entreprises (état «\u00a0admitted\u00a0»), puis planifier de nouveau.',
    en: 'Admit enterprises (status "admitted"), then plan again.',
  }),
});

/** A cohort follows another version of its template than the one given. */
export const templateNotPinned = defineDiagnostic({
  code: 'parcours/template-not-pinned',
  severity: 'error',
  message: ({ cohort, pinned, received }: { cohort: string; pinned: string; received: string }) => ({
    fr: `La cohorte «\u00a0${cohort}\u00a0» suit le gabarit ${pinned}, et non ${received}\u00a0: rien n’a été planifié pour elle.`,
    en: `The cohort "${cohort}" follows the template ${pinned}, not ${received}: nothing was planned for it.`,
  }),
  hint: ({ pinned }) => ({
    fr: `Planifier avec ${pinned}, ou changer la version que suit la cohorte.`,
    en: `Plan with ${pinned}, or change the version that the cohort follows.`,
  }),
});

/** A template has faults that prevent planning. */
export const templateUnsound = defineDiagnostic({
  code: 'parcours/template-unsound',
  severity: 'error',
  message: ({ template, faults }: { template: string; faults: number; codes: readonly string[] }) => ({
    fr: `Le gabarit «\u00a0${template}\u00a0» a ${faults}\u00a0${faults > 1 ? 'fautes qui empêchent' : 'faute qui empêche'} de planifier.`,
    en: `The template "${template}" has ${faults} ${faults === 1 ? 'fault that prevents' : 'faults that prevent'} planning.`,
  }),
  hint: () => ({
    fr: 'Lire ce qu’en dit validateTemplate, et corriger.',
    en: 'Read what validateTemplate says of it, and mend it.',
  }),
});

/** A planned session would take an id that another session bears. */
export const sessionIdTaken = defineDiagnostic({
  code: 'parcours/session-id-taken',
  severity: 'error',
  message: ({ session }: { session: string }) => ({
    fr: `Une autre séance porte déjà l’identifiant «\u00a0${session}\u00a0»\u00a0: celle du gabarit n’a pas été ajoutée.`,
    en: `Another session already bears the id "${session}": the one of the template was not added.`,
  }),
  hint: () => ({ fr: 'Donner un autre identifiant à la séance qui le porte.', en: 'Give another id to the session that bears it.' }),
});

/** What planning may say, in the order of the diagnostics page. */
export const planDiagnostics = [
  templateNotPinned,
  templateUnsound,
  noMember,
  sessionIdTaken,
  plannedFromBound,
  preconditionPending,
  peopleUnknown,
] as const;

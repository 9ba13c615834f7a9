import { formatList } from '../../base/list';
import type { BilingualText, Locale } from '../../base/localizedText';
import { formatDate } from '../../base/formatDate';
import { shortenText } from '../../base/shortenText';
import { defineDiagnostic } from '../../diagnostics/defineDiagnostic';
import { lifecycles } from '../lifecycles/registry';

/** A status is none of those of the noun. `nearest` is the one that the text names or nearly names, or null. */
export const unknownStatus = defineDiagnostic({
  code: 'status/unknown-status',
  severity: 'error',
  message: ({ kind, received }: { kind: string; received: string; nearest: string | null; known: readonly string[] }) => ({
    fr: `«\u00a0${shortenText(received, 60)}\u00a0» n’est pas un état que peut prendre ${nounOf(kind).fr}.`,
    en: `"${shortenText(received, 60)}" is not a status of ${nounOf(kind).en}.`,
  }),
  hint: ({ nearest, known }) =>
    nearest === null
      ? { fr: `Choisir parmi\u00a0: ${known.join(', ')}.`, en: `Choose among: ${known.join(', ')}.` }
      : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»?`, en: `Did you mean "${nearest}"?` },
});

/** A noun may not go from where it is to where it was sent. */
export const forbiddenTransition = defineDiagnostic({
  code: 'status/forbidden-transition',
  severity: 'error',
  message: ({ kind, from, to }: { kind: string; from: string | null; to: string; allowed: readonly string[] }) => ({
    fr:
      from === null
        ? `${begin(kind, 'fr')} ne commence pas dans l’état ${quote(kind, to, 'fr')}.`
        : from === to
          ? `L’état est déjà ${quote(kind, to, 'fr')}.`
          : `${begin(kind, 'fr')} ne passe pas de l’état ${quote(kind, from, 'fr')} à l’état ${quote(kind, to, 'fr')}.`,
    en:
      from === null
        ? `${begin(kind, 'en')} does not begin as ${quote(kind, to, 'en')}.`
        : from === to
          ? `The status is already ${quote(kind, to, 'en')}.`
          : `${begin(kind, 'en')} does not go from ${quote(kind, from, 'en')} to ${quote(kind, to, 'en')}.`,
  }),
  hint: ({ kind, allowed, from, to }) =>
    from === to
      ? { fr: 'Il n’y a rien à changer.', en: 'There is nothing to change.' }
      : allowed.length === 0
        ? {
            fr: 'C’est un état final\u00a0: si c’était une erreur, corriger l’historique.',
            en: 'That status is final: if it was a mistake, correct the history.',
          }
        : {
            fr: `Choisir ${listLabels(kind, allowed, 'fr')}.`,
            en: `Choose ${listLabels(kind, allowed, 'en')}.`,
          },
});

/** A refusal, a withdrawal or a cancellation says why. */
export const missingReason = defineDiagnostic({
  code: 'status/missing-reason',
  severity: 'error',
  message: ({ kind, to }: { kind: string; to: string }) => ({
    fr: `Aucun motif n’est donné pour l’état ${quote(kind, to, 'fr')}.`,
    en: `No reason is given for the status ${quote(kind, to, 'en')}.`,
  }),
  hint: () => ({ fr: 'Dire pourquoi en une phrase.', en: 'Say why in a sentence.' }),
});

/** A step comes before the one that it follows. */
export const reversedHistory = defineDiagnostic({
  code: 'status/reversed-history',
  severity: 'error',
  message: ({ on, since }: { on: string; since: string }) => ({
    fr: `Ce changement est daté du ${formatDate(on, { locale: 'fr' })}, avant celui qu’il suit (${formatDate(since, { locale: 'fr' })}).`,
    en: `This change is dated ${formatDate(on, { locale: 'en' })}, before the one it follows (${formatDate(since, { locale: 'en' })}).`,
  }),
  hint: () => ({ fr: 'Corriger l’une des deux dates.', en: 'Correct one of the two dates.' }),
});

/** What a change of status may be told, in the order of the diagnostics page. */
export const statusDiagnostics = [unknownStatus, forbiddenTransition, missingReason, reversedHistory] as const;

function find(kind: string) {
  return lifecycles.find((lifecycle) => lifecycle.kind === kind);
}

function nounOf(kind: string): BilingualText {
  return find(kind)?.noun ?? { fr: kind, en: kind };
}

function begin(kind: string, locale: Locale): string {
  const noun = nounOf(kind)[locale];
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
}

/** The label of a status between quotation marks; its code where the lifecycle lacks it. */
function quote(kind: string, status: string, locale: Locale): string {
  const label = find(kind)?.statuses.find(({ code }) => code === status)?.label[locale] ?? status;
  return locale === 'fr' ? `«\u00a0${label}\u00a0»` : `"${label}"`;
}

function listLabels(kind: string, statuses: readonly string[], locale: Locale): string {
  return formatList(
    statuses.map((status) => quote(kind, status, locale)),
    { locale, conjunction: 'or' },
  );
}

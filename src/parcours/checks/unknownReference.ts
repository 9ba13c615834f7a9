import type { BilingualText } from '../../base/localizedText';
import { findNearestName } from '../../base/nearestName';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { CheckedTemplate } from '../checkedTemplate';

/** Looking for a near name takes time in proportion to the names known: past so many faults, one looks no more. */
const mostSuggested = 20;

const kindWords: Readonly<Record<string, BilingualText>> = {
  phase: { fr: 'Aucune phase', en: 'No phase' },
  activity: { fr: 'Aucune activité', en: 'No activity' },
  setting: { fr: 'Aucun réglage', en: 'No setting' },
};

/** Every phase, activity and setting that an activity names exists. */
export const unknownReference = defineCheck({
  code: 'parcours/unknown-reference',
  severity: 'error',
  message: ({ kind, id }: { kind: string; id: string; nearest: string | null }) => ({
    fr: `${kindWords[kind]?.fr ?? kind} du gabarit ne porte l’identifiant «\u00a0${id}\u00a0».`,
    en: `${kindWords[kind]?.en ?? kind} of the template bears the id "${id}".`,
  }),
  hint: ({ nearest }) =>
    nearest === null
      ? { fr: 'Ajouter l’élément qui manque, ou retirer ce renvoi.', en: 'Add what is missing, or remove this reference.' }
      : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»?`, en: `Did you mean "${nearest}"?` },
  find({ template }: CheckedTemplate, report) {
    const known = {
      phase: new Set(template.phases.map(({ id }) => id)),
      activity: new Set(template.activities.map(({ id }) => id)),
      setting: new Set((template.settings ?? []).map(({ id }) => id)),
    };
    let suggested = 0;
    const demand = (kind: keyof typeof known, id: string, path: readonly (string | number)[]) => {
      if (known[kind].has(id)) return;
      suggested += 1;
      const nearest = suggested > mostSuggested ? undefined : findNearestName(id, [...known[kind]]);
      report(path, { kind, id, nearest: nearest ?? null });
    };
    for (const [index, { phase, duration, after = [] }] of template.activities.entries()) {
      const at = ['activities', index];
      demand('phase', phase, [...at, 'phase']);
      if ('setting' in duration.quantity) demand('setting', duration.quantity.setting, [...at, 'duration', 'quantity', 'setting']);
      for (const [edge, { activity }] of after.entries()) demand('activity', activity, [...at, 'after', edge, 'activity']);
    }
  },
});

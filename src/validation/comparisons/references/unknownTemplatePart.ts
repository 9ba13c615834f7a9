import { findNearestName } from '../../../base/nearestName';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { DiagnosticPath } from '../../../diagnostics/diagnostic';
import type { AccompaniedEdition } from '../../accompaniedEdition';

/** Looking for a near name takes time in proportion to the names known: past so many faults, one looks no more. */
const mostSuggested = 20;

/** What sessions and gates name of the template that their cohort follows is in it: an activity was renamed there, or mistyped here. Silent for templates that are not given. */
export const unknownTemplatePart = defineCheck({
  code: 'references/unknown-template-part',
  severity: 'error',
  finds: {
    fr: 'Une activité est retirée du gabarit, et des séances en viennent encore (peers §7, rang 4).',
    en: 'An activity is removed from the template, and sessions still come from it (peers §7, rank 4).',
  },
  message: ({ kind, id, template }: { kind: 'activity' | 'phase'; id: string; template: string; nearest: string | null }) => ({
    fr: `Le gabarit ${template} n’a aucune ${kind === 'phase' ? 'phase' : 'activité'} «\u00a0${id}\u00a0».`,
    en: `The template ${template} has no ${kind} "${id}".`,
  }),
  hint: ({ nearest }) =>
    nearest === null
      ? { fr: 'Corriger l’identifiant, ou ajouter l’élément au gabarit.', en: 'Correct the id, or add the part to the template.' }
      : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»?`, en: `Did you mean "${nearest}"?` },
  find({ edition, templates = [] }: AccompaniedEdition, report) {
    const known = new Map(
      templates.map(({ id, version, activities, phases }) => [
        `${id} ${version}`,
        { activity: new Set(activities.map((each) => each.id)), phase: new Set(phases.map((each) => each.id)) },
      ]),
    );
    if (known.size === 0) return;
    let suggested = 0;
    const demand = (template: string | undefined, kind: 'activity' | 'phase', id: string, path: DiagnosticPath) => {
      const ids = template === undefined ? undefined : known.get(template)?.[kind];
      if (template === undefined || ids === undefined || ids.has(id)) return;
      suggested += 1;
      const nearest = suggested > mostSuggested ? undefined : findNearestName(id, [...ids]);
      report(path, { kind, id, template, nearest: nearest ?? null });
    };
    const followed = new Map(edition.cohorts.map(({ id, template }) => [id, `${template.id} ${template.version}`]));
    for (const [index, { id, gates = [] }] of edition.cohorts.entries()) {
      for (const [place, { phase }] of gates.entries())
        demand(followed.get(id), 'phase', phase, ['cohorts', index, 'gates', place, 'phase']);
    }
    for (const [index, { cohort, activities, origin }] of edition.sessions.entries()) {
      for (const [place, { activity }] of activities.entries()) {
        demand(followed.get(cohort), 'activity', activity, ['sessions', index, 'activities', place, 'activity']);
      }
      if (origin !== undefined) {
        demand(`${origin.template} ${origin.version}`, 'activity', origin.activity, ['sessions', index, 'origin', 'activity']);
      }
    }
  },
});

import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** A session was planned from the template that its cohort follows, at its version (peers F25): a cohort moved to another keeps the sessions of the old one. */
export const originDiffers = defineCheck({
  code: 'sessions/origin-differs',
  severity: 'warning',
  finds: {
    fr: 'Le gabarit est mis à jour, et la séance vient d’une version que la cohorte ne suit pas (peers §7, rang 4).',
    en: 'The template is updated, and the session comes from a version that the cohort does not follow (peers §7, rank 4).',
  },
  records: () => ({ session: 'session', cohort: 'cohort' }),
  message: ({ session, cohort, origin, followed }: { session: string; cohort: string; origin: string; followed: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» vient du gabarit ${origin}, et la cohorte «\u00a0${cohort}\u00a0» suit ${followed}.`,
    en: `The session "${session}" comes from the template ${origin}, and the cohort "${cohort}" follows ${followed}.`,
  }),
  hint: () => ({
    fr: 'Planifier de nouveau la cohorte, ou corriger la version qu’elle suit.',
    en: 'Plan the cohort again, or correct the version that it follows.',
  }),
  find({ cohorts, sessions }: Edition, report) {
    const places = new Map(cohorts.map(({ id }, place) => [id, place]));
    for (const [index, { id, cohort, status, origin }] of sessions.entries()) {
      const place = places.get(cohort);
      const template = place === undefined ? undefined : cohorts[place]?.template;
      if (place === undefined || template === undefined || origin === undefined || status !== 'planned') continue;
      const [from, followed] = [`${origin.template} ${origin.version}`, `${template.id} ${template.version}`];
      if (from !== followed)
        report(['sessions', index, 'origin'], { session: id, cohort, origin: from, followed }, [['cohorts', place, 'template']]);
    }
  },
});

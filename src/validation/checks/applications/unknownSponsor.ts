import { findNearestName } from '../../../base/nearestName';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** Looking for a near name takes time in proportion to the names known: past so many faults, one looks no more. */
const mostSuggested = 20;

/** Who files for a project is a partner or an enterprise of the edition: a project that is not constituted applies through one (domain §2.3). */
export const unknownSponsor = defineCheck({
  code: 'applications/unknown-sponsor',
  severity: 'error',
  finds: {
    fr: 'Un projet qui n’est pas constitué dépose par un parrain qui n’est inscrit nulle part (domain §2.3 et E15).',
    en: 'A project not yet constituted files through a sponsor that is entered nowhere (domain §2.3 and E15).',
  },
  message: ({ project, sponsor }: { project: string; sponsor: string; nearest: string | null }) => ({
    fr: `Le projet «\u00a0${project}\u00a0» est porté par «\u00a0${sponsor}\u00a0», qui n’est ni un partenaire ni une entreprise de l’édition.`,
    en: `The project "${project}" is carried by "${sponsor}", which is no partner and no enterprise of the edition.`,
  }),
  hint: ({ nearest }) =>
    nearest === null
      ? {
          fr: 'Ajouter l’organisme à l’édition, ou corriger son identifiant.',
          en: 'Add the organization to the edition, or correct its id.',
        }
      : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»?`, en: `Did you mean "${nearest}"?` },
  find({ applications, partners, enterprises }: Edition, report) {
    const known = new Set([...partners, ...enterprises].map(({ id }) => id));
    let suggested = 0;
    for (const [index, { applicant }] of applications.entries()) {
      if (applicant.kind !== 'project' || known.has(applicant.sponsor)) continue;
      const { name: project, sponsor } = applicant;
      suggested += 1;
      const nearest = suggested > mostSuggested ? undefined : findNearestName(sponsor, [...known]);
      report(['applications', index, 'applicant', 'sponsor'], { project, sponsor, nearest: nearest ?? null });
    }
  },
});

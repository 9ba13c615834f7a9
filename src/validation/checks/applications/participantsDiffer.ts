import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** A team names no more people than it says it counts. */
export const participantsDiffer = defineCheck({
  code: 'applications/participants-differ',
  severity: 'warning',
  finds: {
    fr: 'L’équipe annonce un nombre de personnes et en nomme un autre (domain §2.3, équipes de trois personnes ou plus).',
    en: 'The team announces one number of people and names another (domain §2.3, teams of three people or more).',
  },
  message: ({ people, participants }: { people: number; participants: number }) => ({
    fr: `L’équipe dit compter ${people}\u00a0personne${people > 1 ? 's' : ''}, et en nomme ${participants}.`,
    en: `The team says it counts ${people} ${people > 1 ? 'people' : 'person'}, and names ${participants}.`,
  }),
  hint: () => ({ fr: 'Corriger le nombre ou la liste.', en: 'Correct the number or the list.' }),
  find({ applications }: Edition, report) {
    for (const [index, { applicant, participants = [] }] of applications.entries()) {
      if (applicant.kind !== 'team' || participants.length <= applicant.people) continue;
      const at = ['applications', index];
      report([...at, 'participants'], { people: applicant.people, participants: participants.length }, [[...at, 'applicant', 'people']]);
    }
  },
});

import type { Applicant } from '../model/application';

/** Ids of the enterprises that an application is made for: one, those of a group, or none where a project or a team applies. */
export function listApplicants(applicant: Applicant): readonly string[] {
  if (applicant.kind === 'group') return applicant.enterprises;
  return applicant.kind === 'enterprise' || applicant.kind === 'manager' ? [applicant.enterprise] : [];
}

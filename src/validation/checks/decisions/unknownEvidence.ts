import { defineCheck } from '../../../diagnostics/defineCheck';
import type { DecisionSubject } from '../../../model/decision';
import type { Edition } from '../../../model/edition';
import { listApplicants } from '../../listApplicants';

/**
 * The evidence that a decision rests on was handed in with an application: of the same enterprise where the decision is about one (a member, an
 * aid), of anyone where it is about a session, an agreement or the edition. That of an application is `references/unknown-reference`.
 */
export const unknownEvidence = defineCheck({
  code: 'decisions/unknown-evidence',
  severity: 'error',
  finds: {
    fr: 'La décision s’appuie sur une pièce que personne n’a remise (peers F16, refus sans motif; domain §2.5).',
    en: 'The decision rests on evidence that nobody handed in (peers F16, refusal without motive; domain §2.5).',
  },
  records: () => ({ enterprise: 'enterprise' }),
  message: ({ evidence, enterprise }: { evidence: string; enterprise: string | null }) => ({
    fr: `Aucune candidature${enterprise === null ? '' : ` de l’entreprise «\u00a0${enterprise}\u00a0»`} ne contient la pièce «\u00a0${evidence}\u00a0», sur laquelle repose cette décision.`,
    en: `No application${enterprise === null ? '' : ` of the enterprise "${enterprise}"`} holds the evidence "${evidence}" that this decision rests on.`,
  }),
  hint: () => ({
    fr: 'Ajouter la pièce à la candidature, ou la retirer de la décision.',
    en: 'Add the evidence to the application, or remove it from the decision.',
  }),
  find({ applications, aids, decisions = [] }: Edition, report) {
    const all = new Set<string>();
    const byEnterprise = new Map<string, Set<string>>();
    for (const { applicant, evidence = [] } of applications) {
      for (const { id } of evidence) {
        all.add(id);
        for (const enterprise of listApplicants(applicant))
          byEnterprise.set(enterprise, (byEnterprise.get(enterprise) ?? new Set()).add(id));
      }
    }
    const enterpriseByAid = new Map(aids.map(({ id, enterprise }) => [id, enterprise]));
    for (const [index, { about, evidence = [] }] of decisions.entries()) {
      if (about.of === 'application') continue;
      const enterprise = findEnterprise(about, enterpriseByAid);
      const known = enterprise === undefined ? all : byEnterprise.get(enterprise);
      for (const [place, id] of evidence.entries()) {
        if (!known?.has(id)) report(['decisions', index, 'evidence', place], { evidence: id, enterprise: enterprise ?? null });
      }
    }
  },
});

function findEnterprise(about: DecisionSubject, enterpriseByAid: ReadonlyMap<string, string>): string | undefined {
  if (about.of === 'member') return about.enterprise;
  return about.of === 'aid' ? enterpriseByAid.get(about.aid) : undefined;
}

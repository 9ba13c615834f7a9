import { defineCheck } from '../../../diagnostics/defineCheck';
import type { DiagnosticPath } from '../../../diagnostics/diagnostic';
import type { Decision } from '../../../model/decision';
import type { Edition } from '../../../model/edition';
import { describeDecision } from '../../describeDecision';
import { indexById } from '../../indexById';
import { listApplicants } from '../../listApplicants';
import { foldPersonName } from '../../listPersonWords';

/**
 * Nobody decides about an enterprise where they work, nor about an application that they are part of. Names are compared accents and case
 * apart; who declared the conflict is `decisions/conflicted-decider`.
 */
export const deciderIsContact = defineCheck({
  code: 'decisions/decider-is-contact',
  severity: 'warning',
  finds: {
    fr: 'La directrice d’une entreprise siège au comité qui l’admet (peers §2.1\u00a0: l’évaluation d’OFM n’a aucun champ pour un conflit d’intérêts).',
    en: 'The director of an enterprise sits on the committee that admits it (peers §2.1: the review of OFM has no field for a conflict of interest).',
  },
  message: ({ name, decidedOn, outcome }: { name: string; decision: string; decidedOn: string; outcome: string }) => ({
    fr: `«\u00a0${name}\u00a0» figure parmi ceux qui ont pris ${describeDecision({ decidedOn, outcome }, 'fr')}, et parmi les personnes de l’entreprise qu’elle concerne.`,
    en: `"${name}" is among those who took ${describeDecision({ decidedOn, outcome }, 'en')}, and among the people of the enterprise that it is about.`,
  }),
  hint: () => ({
    fr: 'S’il s’agit de la même personne, déclarer le conflit («\u00a0conflicts\u00a0») et reprendre la décision sans elle.',
    en: 'If it is the same person, declare the conflict ("conflicts") and take the decision again without them.',
  }),
  find(edition: Edition, report) {
    const { decisions = [] } = edition;
    const peopleAbout = buildPeopleFinder(edition);
    for (const [index, decision] of decisions.entries()) {
      const { id, by, decidedOn, outcome, conflicts = [] } = decision;
      const declared = new Set(conflicts.map(({ name }) => foldPersonName(name)));
      const lists = peopleAbout(decision);
      for (const [place, { name }] of by.entries()) {
        const folded = foldPersonName(name);
        const path = lists.map((people) => people.get(folded)).find((found) => found !== undefined);
        if (path === undefined || folded === '' || declared.has(folded)) continue;
        report(['decisions', index, 'by', place], { name, decision: id, decidedOn, outcome }, [path]);
      }
    }
  },
});

type People = ReadonlyMap<string, DiagnosticPath>;

/** Finds the people of what a decision is about: each list of contacts and of participants is read once. */
function buildPeopleFinder(edition: Edition): (decision: Decision) => readonly People[] {
  const { enterprises, applications, aids } = edition;
  const contactsById = new Map(
    enterprises.map(({ id, contacts = [] }, index) => [id, gatherPeople(contacts, ['enterprises', index, 'contacts'])]),
  );
  const [applicationPlaces, aidPlaces] = [indexById(applications), indexById(aids)];
  const contactsOf = (ids: readonly string[]) => ids.flatMap((id) => contactsById.get(id) ?? []);
  return ({ about }) => {
    if (about.of === 'member') return contactsOf([about.enterprise]);
    if (about.of === 'aid') return contactsOf([aids[aidPlaces.get(about.aid) ?? -1]?.enterprise ?? '']);
    if (about.of !== 'application') return [];
    const index = applicationPlaces.get(about.application) ?? -1;
    const application = applications[index];
    if (application === undefined) return [];
    const { applicant, participants = [] } = application;
    const at = ['applications', index];
    return [
      ...contactsOf(listApplicants(applicant)),
      ...(applicant.kind === 'manager' ? [new Map([[foldPersonName(applicant.name), [...at, 'applicant', 'name']]])] : []),
      gatherPeople(participants, [...at, 'participants']),
    ];
  };
}

function gatherPeople(people: readonly { readonly name: string }[], at: DiagnosticPath): People {
  return new Map(people.map(({ name }, place) => [foldPersonName(name), [...at, place]] as const).toReversed());
}

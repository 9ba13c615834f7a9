import { expect, it } from 'vitest';

import { buildAid } from '../../../../src/model/builders/buildAid';
import { buildDecision } from '../../../../src/model/builders/buildDecision';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { aboutMember, samples, withApplication } from '../../samples';

it('warns of somebody who decides about an enterprise where they work', () => {
  const found = validateEdition(samples['decisions/decider-is-contact']);
  expect(found).toMatchObject([
    {
      code: 'decisions/decider-is-contact',
      severity: 'warning',
      path: ['decisions', 0, 'by', 0],
      related: [['enterprises', 0, 'contacts', 0]],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "« Lea Roy » figure parmi ceux qui ont pris la décision du 1er décembre 2020 (« Acceptée »), et parmi les personnes de l’entreprise qu’elle concerne. S’il s’agit de la même personne, déclarer le conflit (« conflicts ») et reprendre la décision sans elle.",
      ""Lea Roy" is among those who took the decision of December 1, 2020 ("Accepted"), and among the people of the enterprise that it is about. If it is the same person, declare the conflict ("conflicts") and take the decision again without them.",
    ]
  `);
});

it('is silent on another enterprise, on another person, and where the conflict is said', () => {
  const judge = (decision: ReturnType<typeof aboutMember>) =>
    validateEdition({ ...samples['decisions/decider-is-contact'], decisions: [decision] }).map(({ code }) => code);
  const about = (enterprise: string) => ({ of: 'member', cohort: 'c1', enterprise }) as const;
  expect(judge(aboutMember({ by: [{ name: 'Léa Roy' }], about: about('b') }))).toEqual([]);
  expect(judge(aboutMember({ by: [{ name: 'Léa Roi' }], about: about('a') }))).toEqual([]);
  const conflicts = [{ name: 'LEA ROY', nature: { fr: 'Directrice', en: 'Director' } }];
  expect(judge(aboutMember({ by: [{ name: 'Léa Roy' }], about: about('a'), conflicts }))).toEqual(['decisions/conflicted-decider']);
});

it('reads those who apply, the aid and the manager', () => {
  const decision = buildDecision({ decidedOn: '2020-10-15', by: [{ name: 'Comité' }, { name: 'Lea Roy' }] });
  const people = withApplication({ participants: [{ name: 'Ann' }, { name: 'Léa Roy' }] }, { decisions: [decision] });
  expect(validateEdition(people).map(({ path, related }) => [path, related])).toEqual([
    [['decisions', 0, 'by', 1], [['applications', 0, 'participants', 1]]],
  ]);
  const manager = withApplication({ applicant: { kind: 'manager', name: 'Léa Roy', enterprise: 'a' } }, { decisions: [decision] });
  expect(validateEdition(manager).map(({ related }) => related)).toEqual([[['applications', 0, 'applicant', 'name']]]);
  const aid = { ...samples['decisions/decider-is-contact'], aids: [buildAid({ id: 'x', enterprise: 'a' })] };
  const decisions = [buildDecision({ decidedOn: '2020-10-15', about: { of: 'aid', aid: 'x' }, by: [{ name: 'Léa Roy' }] })];
  expect(validateEdition({ ...aid, decisions }).map(({ code }) => code)).toEqual(['decisions/decider-is-contact']);
});

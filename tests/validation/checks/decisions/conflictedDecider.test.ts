import { expect, it } from 'vitest';

import type { Decision } from '../../../../src/model/decision';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const decision: Decision = {
  id: 'd1',
  about: { of: 'application', application: 'app' },
  outcome: 'accepted',
  decidedOn: '2020-11-01',
  by: [{ name: 'Élise', role: { fr: 'Présidente', en: 'Chair' }, partner: 'pole' }],
  reason: { fr: 'Projet solide.', en: 'Solid project.' },
};
const application = {
  schema: 'trajet/application/1.0',
  id: 'app',
  program: 'trajet',
  applicant: { kind: 'enterprise', enterprise: 'a' },
  submittedOn: '2020-10-15',
  answers: {},
  evidence: [{ id: 'e1', kind: 'business-plan' }],
} as const;

const inspect = (changes: Partial<Decision>) =>
  validateEdition(buildEdition({ applications: [application], decisions: [{ ...decision, ...changes }] }));
const nature = { fr: 'Siège au conseil de l’entreprise.', en: 'Sits on the board of the enterprise.' };

it('warns that someone decided in spite of a declared conflict, accents and case apart', () => {
  const found = inspect({ conflicts: [{ name: 'ELISE', nature }] });
  expect(found).toEqual([
    {
      code: 'decisions/conflicted-decider',
      severity: 'warning',
      path: ['decisions', 0, 'by', 0],
      params: { name: 'Élise', decision: 'd1', decidedOn: '2020-11-01', outcome: 'accepted' },
      related: [['decisions', 0, 'conflicts', 0]],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "« Élise » a déclaré un conflit d’intérêts, et figure parmi ceux qui ont pris la décision du 1er novembre 2020 (« Acceptée »). Retirer la personne de celles qui décident si elle s’est abstenue, sinon reprendre la décision sans elle.",
      ""Élise" declared a conflict of interest, and is among those who took the decision of November 1, 2020 ("Accepted"). Remove the person from those who decide if they abstained; otherwise take the decision again without them.",
    ]
  `);
});

it('is silent when whoever declared one stood aside, and when none is declared', () => {
  expect(inspect({ conflicts: [{ name: 'Luc', nature }] })).toEqual([]);
  expect(inspect({ conflicts: [] })).toEqual([]);
  expect(inspect({})).toEqual([]);
});

it('what a decision names is in the edition: its subject, its partners, its evidence', () => {
  const of = (about: Decision['about']) => inspect({ about }).map(({ code, path }) => [code, path.slice(2).join('.')]);
  const unknown = 'references/unknown-reference';
  expect(of({ of: 'edition' })).toEqual([]);
  expect(of({ of: 'application', application: 'gone' })).toEqual([[unknown, 'about.application']]);
  expect(of({ of: 'member', cohort: 'c1', enterprise: 'a' })).toEqual([]);
  expect(of({ of: 'member', cohort: 'c2', enterprise: 'z', gate: 'g' })).toEqual([
    [unknown, 'about.cohort'],
    [unknown, 'about.enterprise'],
    [unknown, 'about.gate'],
  ]);
  expect(of({ of: 'session', session: 's1' })).toEqual([]);
  expect(of({ of: 'session', session: 's2' })).toEqual([[unknown, 'about.session']]);
  expect(of({ of: 'aid', aid: 'x' })).toEqual([[unknown, 'about.aid']]);
  expect(of({ of: 'agreement', agreement: 'x' })).toEqual([[unknown, 'about.agreement']]);
  expect(inspect({ evidence: ['e1'] })).toEqual([]);
  expect(inspect({ evidence: ['e1', 'e2'] }).map(({ path }) => path)).toEqual([['decisions', 0, 'evidence', 1]]);
  // Evidence is an application's: a decision about something else may rest on it too.
  expect(inspect({ about: { of: 'edition' }, evidence: ['e1'] })).toEqual([]);
  expect(inspect({ by: [{ name: 'Luc', partner: 'gone' }] }).map(({ path }) => path)).toEqual([['decisions', 0, 'by', 0, 'partner']]);
});

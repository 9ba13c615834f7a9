import { expect, it } from 'vitest';

import type { Application } from '../../../../src/model/application';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const inspect = (changes: Partial<Application>) =>
  validateEdition(
    buildEdition({
      applications: [
        {
          schema: 'trajet/application/1.0',
          id: 'app',
          program: 'trajet',
          applicant: { kind: 'enterprise', enterprise: 'a' },
          submittedOn: '2020-10-15',
          answers: {},
          ...changes,
        },
      ],
    }),
  );

const team = (people: number, ...names: readonly string[]) =>
  inspect({ applicant: { kind: 'team', name: 'Les trois', people }, participants: names.map((name) => ({ name })) });

it('warns of a team that names more people than it counts', () => {
  const found = team(1, 'Ana', 'Luc');
  expect(found).toEqual([
    {
      code: 'applications/participants-differ',
      severity: 'warning',
      path: ['applications', 0, 'participants'],
      params: { people: 1, participants: 2 },
      related: [['applications', 0, 'applicant', 'people']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’équipe dit compter 1 personne, et en nomme 2. Corriger le nombre ou la liste.",
      "The team says it counts 1 person, and names 2. Correct the number or the list.",
    ]
  `);
});

it('accepts as many, fewer, and a manager who attends for an enterprise', () => {
  expect(team(2, 'Ana', 'Luc')).toEqual([]);
  expect(team(3, 'Ana')).toEqual([]);
  const participants = [{ name: 'Ana', role: 'Directrice générale', roles: ['general-manager'] }];
  expect(inspect({ applicant: { kind: 'manager', name: 'Ana', enterprise: 'a' }, participants })).toEqual([]);
});

it('a manager’s enterprise is one of the edition, and the roles of participants are of the vocabulary', () => {
  const participants = [{ name: 'Ana', roles: ['general-manager', 'cheffe'] }];
  const found = inspect({ applicant: { kind: 'manager', name: 'Ana', enterprise: 'gone' }, participants });
  expect(found.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['references/unknown-reference', 'applications.0.applicant.enterprise'],
    ['codes/unknown-code', 'applications.0.participants.0.roles.1'],
  ]);
});

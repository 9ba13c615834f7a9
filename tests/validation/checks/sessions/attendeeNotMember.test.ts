import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition, buildSession } from '../../buildEdition';
import { render } from '../../render';

const attendees = [...buildSession().attendees, { enterprise: 'c', attendance: 'optional' as const }];
const enterprises = [...buildEdition().enterprises, { id: 'c', name: 'C' }];
const rooms = [{ id: 'hall', name: 'Salle' }];

it('refuses an enterprise of another cohort', () => {
  const found = validateEdition(buildEdition({ enterprises, rooms, sessions: [buildSession({ attendees })] }));
  expect(found).toEqual([
    {
      code: 'sessions/attendee-not-member',
      severity: 'error',
      path: ['sessions', 0, 'attendees', 2, 'enterprise'],
      params: {
        session: 's1',
        enterprise: 'c',
        cohort: 'c1',
        enterpriseFr: 'C',
        enterpriseEn: 'C',
        sessionFr: 'Rencontre',
        sessionEn: 'Meeting',
        cohortFr: 'Cohorte',
        cohortEn: 'Cohort',
      },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’entreprise « C » est attendue à la séance « Rencontre » sans être de la cohorte « Cohorte ». L’ajouter aux membres de la cohorte, ou la retirer de la séance.",
      "The enterprise "C" is expected at the session "Meeting" and is not in the cohort "Cohort". Add it to the members of the cohort, or remove it from the session.",
    ]
  `);
});

it('accepts one that has left since a session was held', () => {
  const cohorts = buildEdition().cohorts.map((cohort) => ({
    ...cohort,
    members: [
      ...cohort.members,
      {
        enterprise: 'c',
        status: 'withdrawn' as const,
        history: [{ status: 'withdrawn' as const, on: '2021-01-15', reason: { fr: 'Manque de temps.', en: 'Lack of time.' } }],
      },
    ],
  }));
  expect(validateEdition(buildEdition({ enterprises, rooms, cohorts, sessions: [buildSession({ attendees, status: 'held' })] }))).toEqual(
    [],
  );
});

it('leaves an unknown cohort to another check', () => {
  const found = validateEdition(buildEdition({ sessions: [buildSession({ cohort: 'unheard-of' })] }));
  expect(found.map(({ code }) => code)).toEqual(['references/unknown-reference']);
});

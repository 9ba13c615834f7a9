import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition, buildSession } from '../../buildEdition';
import { render } from '../../render';

const inspect = (...minutes: number[]) =>
  validateEdition(
    buildEdition({ sessions: [buildSession({ activities: minutes.map((part) => ({ activity: 'codevelopment', minutes: part })) })] }),
  );

it('refuses activities that last one minute more than the session', () => {
  const found = inspect(31, 30);
  expect(found).toEqual([
    {
      code: 'sessions/activity-minutes-differ',
      severity: 'error',
      path: ['sessions', 0, 'sessionMinutes'],
      params: { session: 's1', sessionMinutes: 60, activityMinutes: 61, sessionFr: 'Rencontre', sessionEn: 'Meeting' },
      related: [['sessions', 0, 'activities']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « Rencontre » dure 1 h, et ses activités, 1 h 01. Accorder la durée de la séance et celles de ses activités.",
      "The session "Meeting" lasts 1 h, and its activities 1 h 01 min. Make the length of the session agree with those of its activities.",
    ]
  `);
});

it('accepts activities that fill it', () => {
  expect(inspect(30, 30)).toEqual([]);
});

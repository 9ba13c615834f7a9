import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildSession } from '../../buildEdition';
import { render } from '../../render';
import { samples, withPlacements } from '../../samples';

it('warns of a session placed before it may be held', () => {
  const found = validateEdition(samples['schedule/outside-session-dates']);
  expect(found).toMatchObject([
    {
      code: 'schedule/outside-session-dates',
      severity: 'warning',
      path: ['schedule', 'placements', 0, 'date'],
      related: [['sessions', 0, 'notBefore']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « Rencontre » est placée le 1er décembre 2020, et ne peut avoir lieu avant le 2 décembre 2020. Déplacer la séance, ou revoir les jours qu’elle permet.",
      "The session "Meeting" is placed on December 1, 2020, and cannot be held before December 2, 2020. Move the session, or revise the days that it allows.",
    ]
  `);
});

it('is silent on the first and the last day allowed', () => {
  expect(validateEdition(withPlacements([{}], { sessions: [buildSession({ notBefore: '2020-12-01', notAfter: '2020-12-01' })] }))).toEqual(
    [],
  );
  const late = withPlacements([{}], { sessions: [buildSession({ notAfter: '2020-11-30' })] });
  expect(validateEdition(late).map(({ related }) => related)).toEqual([[['sessions', 0, 'notAfter']]]);
});

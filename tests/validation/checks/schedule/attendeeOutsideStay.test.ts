import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withMember, withPlacements } from '../../samples';

it('warns of a session after the last day of an enterprise in the cohort', () => {
  const found = validateEdition(samples['schedule/attendee-outside-stay']);
  expect(found).toMatchObject([
    {
      code: 'schedule/attendee-outside-stay',
      severity: 'warning',
      path: ['schedule', 'placements', 0, 'date'],
      related: [['cohorts', 0, 'members', 1, 'to']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’entreprise « B » quitte la cohorte le 30 novembre 2020, et la séance « Rencontre » l’attend le 1er décembre 2020. La retirer de la séance, déplacer celle-ci, ou corriger ses dates dans la cohorte.",
      "The enterprise "B" leaves the cohort on November 30, 2020, and the session "Meeting" expects it on December 1, 2020. Remove it from the session, move the session, or correct its dates in the cohort.",
    ]
  `);
});

it('is silent on the first and last days, where they are reversed, and where one withdrew', () => {
  const judge = (member: Parameters<typeof withMember>[0]) => {
    const { cohorts } = withMember(member);
    return validateEdition(withPlacements([{}], { cohorts })).map(({ code, related }) => [code, related]);
  };
  expect(judge({ from: '2020-12-01', to: '2020-12-01' })).toEqual([]);
  expect(judge({ from: '2020-12-02' })).toEqual([['schedule/attendee-outside-stay', [['cohorts', 0, 'members', 1, 'from']]]]);
  expect(judge({ from: '2021-01-02', to: '2021-01-01' }).map(([code]) => code)).toEqual(['dates/reversed-dates']);
  const history = [{ status: 'withdrawn', on: '2020-11-30', reason: { fr: 'Départ', en: 'Left' } }] as const;
  expect(judge({ to: '2020-11-30', status: 'withdrawn', history }).map(([code]) => code)).toEqual(['sessions/attendee-left']);
});

import { expect, it } from 'vitest';

import type { TimeLimits } from '../../../../src/model/advisor';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';
import { samples, twoSessions, withPlacements } from '../../samples';

const place = (limits: TimeLimits, ...dates: readonly string[]) =>
  withPlacements(
    dates.map((date, index) => ({ session: `s${index + 1}`, date, advisors: [{ role: 'facilitator', advisor: 'ann' }] })),
    { sessions: twoSessions(), advisors: buildEdition().advisors.map((advisor) => ({ ...advisor, limits })) },
  );

it('warns of more in a day than someone can give', () => {
  const found = validateEdition(samples['schedule/advisor-over-limits']);
  expect(found).toMatchObject([
    {
      code: 'schedule/advisor-over-limits',
      severity: 'warning',
      path: ['advisors', 0, 'limits', 'perDayMinutes'],
      params: { span: 'day', placedMinutes: 60, limitMinutes: 59 },
      related: [['schedule', 'placements', 0]],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "« Ann » a 1 h de séances le 1er décembre 2020, et ne peut en donner que 59 min. Déplacer une séance, ou la confier à quelqu’un d’autre.",
      ""Ann" has 1 h of sessions on December 1, 2020, and can give only 59 min. Move a session, or give it to someone else.",
    ]
  `);
});

it('is silent at the very limit of the day, of the week and of all', () => {
  expect(validateEdition(place({ perDayMinutes: 60, perWeekMinutes: 60, totalMinutes: 120 }, '2020-12-06', '2020-12-07'))).toEqual([]);
});

it('counts weeks from Monday to Sunday, and all in all', () => {
  const week = validateEdition(place({ perWeekMinutes: 119 }, '2020-11-30', '2020-12-06'));
  expect(week.map(({ params }) => [params['span'], params['date'], params['placedMinutes']])).toEqual([['week', '2020-11-30', 120]]);
  const all = validateEdition(place({ totalMinutes: 119 }, '2020-12-06', '2020-12-07'));
  expect(all.map(({ path }) => path)).toEqual([['advisors', 0, 'limits', 'totalMinutes']]);
  expect([...render(week), ...render(all)]).toMatchInlineSnapshot(`
    [
      "« Ann » a 2 h de séances dans la semaine du 30 novembre 2020, et ne peut en donner que 1 h 59. Déplacer une séance, ou la confier à quelqu’un d’autre.",
      ""Ann" has 2 h of sessions in the week of November 30, 2020, and can give only 1 h 59 min. Move a session, or give it to someone else.",
      "« Ann » a 2 h de séances en tout, et ne peut en donner que 1 h 59. Déplacer une séance, ou la confier à quelqu’un d’autre.",
      ""Ann" has 2 h of sessions in all, and can give only 1 h 59 min. Move a session, or give it to someone else.",
    ]
  `);
});

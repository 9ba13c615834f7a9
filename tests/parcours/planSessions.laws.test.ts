import fc from 'fast-check';
import { expect, it } from 'vitest';

import { computeReceivedMinutes } from '../../src/hours/computeReceivedMinutes';
import { computeTotals } from '../../src/hours/computeTotals';
import { idSchema } from '../../src/model/primitives';
import { estimateTemplate } from '../../src/parcours/estimateTemplate';
import { planCohort } from '../../src/parcours/planCohort';
import { planSessions } from '../../src/parcours/planSessions';
import { pilotTemplate } from '../../src/parcours/templates/pilot';
import { buildCohort } from './buildCohort';
import { buildEdition } from './buildEdition';
import { buildActivity, buildTemplate } from './buildTemplate';

const activity = fc.record({
  id: fc.stringMatching(/^[a-c](?:-[a-c]){0,31}$/u),
  sessions: fc.integer({ min: 1, max: 5 }),
  minutes: fc.integer({ min: 0, max: 200 }),
  facilitators: fc.integer({ min: 1, max: 3 }),
  basis: fc.constantFrom('once', 'per-group', 'per-enterprise'),
  earlier: fc.integer({ min: 0, max: 7 }),
});

/** Templates whose activities follow earlier ones only. */
const template = fc.uniqueArray(activity, { selector: ({ id }) => id, minLength: 1, maxLength: 7 }).map((list) =>
  buildTemplate({
    activities: list.map(({ id, sessions, minutes, facilitators, basis, earlier }, index) => {
      const before = list[earlier];
      return buildActivity({
        id,
        rank: index,
        sessions,
        duration: { quantity: { minutes }, basis },
        facilitators: [{ role: 'facilitator', number: facilitators }],
        ...(before !== undefined && earlier < index && { after: [{ activity: before.id }] }),
      });
    }),
  }),
);
const members = fc.integer({ min: 1, max: 6 });

it('a plan takes the time that the template was estimated to take, to the minute', () => {
  fc.assert(
    fc.property(template, members, (parcours, enterprises) => {
      const { total } = estimateTemplate(parcours, { enterprises });
      const { sessions } = planSessions(parcours, buildCohort(enterprises));
      expect(computeTotals(sessions).total).toMatchObject({
        sessionMinutes: total.sessionMinutes,
        givenMinutes: total.givenMinutes,
        receivedMinutes: total.receivedMinutes,
      });
      for (const { receivedMinutes } of computeReceivedMinutes(sessions)) expect(receivedMinutes).toBe(total.receivedMinutesPerEnterprise);
    }),
  );
});

it('ids of sessions are well formed, different, and name sessions that come earlier', () => {
  fc.assert(
    fc.property(template, members, fc.constantFrom('a', 'a-b', `a${'-b'.repeat(31)}`), (parcours, enterprises, id) => {
      const { sessions } = planSessions(parcours, buildCohort(enterprises, { id }));
      const earlier = new Set<string>();
      for (const session of sessions) {
        expect(idSchema.safeParse(session.id).success).toBe(true);
        expect(earlier.has(session.id)).toBe(false);
        for (const edge of session.after ?? []) expect(earlier.has(edge.session)).toBe(true);
        earlier.add(session.id);
      }
    }),
  );
});

it('planning again, or with the members in another order, changes nothing', () => {
  fc.assert(
    fc.property(template, members, (parcours, enterprises) => {
      const cohort = buildCohort(enterprises, { template: { id: parcours.id, version: parcours.version } });
      const once = planCohort(buildEdition([cohort]), { template: parcours });
      const reversed = buildEdition([{ ...cohort, members: [...cohort.members].reverse() }]);
      expect(planCohort(once.edition, { template: parcours }).edition).toEqual(once.edition);
      expect(planCohort(reversed, { template: parcours }).edition.sessions).toEqual(once.edition.sessions);
    }),
  );
});

it('the pilot gives each enterprise the same time, however its hours are divided', () => {
  const minutes = fc.integer({ min: 90, max: 360 });
  fc.assert(
    fc.property(minutes, minutes, members, (ideation, codevelopment, enterprises) => {
      const settings = { 'ideation-time': ideation, 'codevelopment-time': codevelopment };
      const { sessions } = planSessions(pilotTemplate, buildCohort(enterprises), { settings });
      const received = new Set(computeReceivedMinutes(sessions).map(({ receivedMinutes }) => receivedMinutes));
      expect([...received]).toEqual([ideation + codevelopment + 120 + 840]);
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';

import { computeReceivedMinutes } from '../../src/hours/computeReceivedMinutes';
import { computeTotals } from '../../src/hours/computeTotals';
import { idSchema } from '../../src/model/primitives';
import { estimateTemplate } from '../../src/parcours/estimateTemplate';
import { planCohort } from '../../src/parcours/planCohort';
import { planSessions } from '../../src/parcours/planSessions';
import { validateTemplate } from '../../src/parcours/validateTemplate';
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
  role: fc.constantFrom('facilitator', 'coach'),
  group: fc.constantFrom('alone', 'g', 'h'),
});

/** Templates whose activities follow earlier ones only; those of a group agree on their sessions and on what they are counted for. */
const template = fc
  .uniqueArray(activity, { selector: ({ id }) => id, minLength: 1, maxLength: 7 })
  .map((list) =>
    buildTemplate({
      activities: list.map(({ id, minutes, facilitators, earlier, role, group, ...own }, index) => {
        const before = list[earlier];
        const { sessions, basis } = group === 'alone' ? own : (list.find((other) => other.group === group) ?? own);
        return buildActivity({
          id,
          rank: index,
          sessions,
          duration: { quantity: { minutes }, basis },
          facilitators: [{ role, number: facilitators }],
          ...(group !== 'alone' && { sessionGroup: group }),
          ...(before !== undefined && earlier < index && { after: [{ activity: before.id }] }),
        });
      }),
    }),
  )
  // What must come between two activities of a group is refused: there would be nothing to plan.
  .filter((parcours) => validateTemplate(parcours).every(({ severity }) => severity !== 'error'));
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

it('every minute of every activity is in some session of its own, and those of a group are in the same ones', () => {
  fc.assert(
    fc.property(template, members, (parcours, enterprises) => {
      const { sessions } = planSessions(parcours, buildCohort(enterprises));
      for (const { id, duration, sessionGroup } of parcours.activities) {
        const parts = sessions.flatMap(({ activities }) => activities.filter(({ activity: held }) => held === id));
        const runs = duration.basis === 'per-enterprise' ? enterprises : 1;
        const asked = 'minutes' in duration.quantity ? duration.quantity.minutes : 0;
        expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(asked * runs);
        const holding = sessions.filter(({ activities }) => activities.some(({ activity: held }) => held === id));
        const companions = parcours.activities.filter((other) => other.id === id || (other.sessionGroup ?? other.id) === sessionGroup);
        for (const session of holding) {
          for (const { activity: held } of session.activities) expect(companions.map((companion) => companion.id)).toContain(held);
        }
      }
      for (const { activities, sessionMinutes } of sessions) {
        expect(activities.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(sessionMinutes);
      }
    }),
  );
});

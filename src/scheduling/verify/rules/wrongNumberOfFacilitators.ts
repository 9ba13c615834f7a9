import { countBoth } from '../../../diagnostics/countBoth';
import { defineRule } from '../rule';
import { nameRoles } from '../../nameRoles';

/** Each role of a session has as many people as it asks for, and no other role is filled. */
export const wrongNumberOfFacilitators = defineRule({
  code: 'scheduling/wrong-number-of-facilitators',
  severity: 'error',
  records: () => ({ session: 'session' }),
  message: ({ session, role, number, expected }: { session: string; role: string; number: number; expected: number }) => ({
    fr: `La séance «\u00a0${session}\u00a0» ${number === 0 ? 'n’a personne' : `a ${countBoth(number, 'person').fr}`} pour ${nameRoles(role).fr}, ${expected === 0 ? 'qu’elle ne demande pas' : `qui en demande ${expected}`}.`,
    en: `Session "${session}" has ${number === 0 ? 'nobody' : countBoth(number, 'person').en} as ${nameRoles(role).en}, which ${expected === 0 ? 'it does not ask for' : `asks for ${expected}`}.`,
  }),
  find({ held }, report) {
    for (const { index, placement, session } of held) {
      const roles = new Set([...session.roles.map(({ role }) => role), ...placement.advisors.map(({ role }) => role)]);
      for (const role of roles) {
        const expected = session.roles.filter((asked) => asked.role === role).reduce((sum, asked) => sum + asked.number, 0);
        const number = placement.advisors.filter((filled) => filled.role === role).length;
        if (number !== expected) report(['placements', index, 'advisors'], { session: session.id, role, number, expected });
      }
    }
  },
});

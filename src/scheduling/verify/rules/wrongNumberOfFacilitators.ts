import { defineRule } from '../rule';

/** Each role of a session has as many people as it asks for, and no other role is filled. */
export const wrongNumberOfFacilitators = defineRule({
  code: 'scheduling/wrong-number-of-facilitators',
  severity: 'error',
  message: ({ session, role, number, expected }: { session: string; role: string; number: number; expected: number }) => ({
    fr: `La séance «\u00a0${session}\u00a0» a ${number}\u00a0personne(s) dans le rôle «\u00a0${role}\u00a0» au lieu de ${expected}.`,
    en: `Session "${session}" has ${number} person(s) as "${role}" instead of ${expected}.`,
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

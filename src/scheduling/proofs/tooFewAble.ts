import { listAt } from '../engine/lists';
import type { Compiled } from '../compile/compiled';
import { defineCheck } from '../../diagnostics/defineCheck';

/** A role, or all the roles of a session together, ask for more people than there are who can fill it. */
export const tooFewAble = defineCheck({
  code: 'scheduling/too-few-able',
  severity: 'error',
  message: ({ session, role, number, able }: { session: string; role: string; number: number; able: number }) => ({
    fr: `La séance «\u00a0${session}\u00a0» demande ${number}\u00a0personne(s) pour le rôle «\u00a0${role}\u00a0»\u00a0; ${able} en sont capables.`,
    en: `Session "${session}" asks for ${number} person(s) as "${role}"; ${able} can do it.`,
  }),
  hint: () => ({
    fr: 'Trouver quelqu’un qui a cette expertise, ou élargir le choix.',
    en: 'Find someone with this expertise, or widen the choice.',
  }),
  find({ model: { tasks }, names, postRoles }: Compiled, report) {
    for (const [task, session] of names.sessions.entries()) {
      const posts = Array.from(
        { length: (tasks.postOffset[task + 1] ?? 0) - (tasks.postOffset[task] ?? 0) },
        (_, k) => (tasks.postOffset[task] ?? 0) + k,
      );
      for (const choice of new Set(posts.map((post) => tasks.postChoice[post] ?? 0))) {
        const asking = posts.filter((post) => tasks.postChoice[post] === choice);
        const able = (tasks.eligible.offset[choice + 1] ?? 0) - (tasks.eligible.offset[choice] ?? 0);
        if (able >= asking.length) continue;
        const role = postRoles[asking[0] ?? 0] ?? '';
        report(['sessions', names.sessionPlaces[task] ?? 0, 'roles'], { session: session.id, role, number: asking.length, able });
      }
      const choices = posts.map((post) => listAt(tasks.eligible, tasks.postChoice[post] ?? 0));
      // One choice wide enough leaves nothing to prove; the others are no longer than the posts are many.
      if (choices.some((people) => people.length >= posts.length) || choices.length < 2) continue;
      const able = new Set(choices.flatMap((people) => [...people])).size;
      const roles = [...new Set(session.roles.map(({ role }) => role))];
      if (able >= posts.length || roles.length < 2) continue;
      report(['sessions', names.sessionPlaces[task] ?? 0, 'roles'], {
        session: session.id,
        role: roles.join(', '),
        number: posts.length,
        able,
      });
    }
  },
});

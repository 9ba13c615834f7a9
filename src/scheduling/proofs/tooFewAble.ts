import { get, getInt } from '../engine/get';
import { listAt } from '../engine/lists';
import type { Compiled } from '../compile/compiled';
import { countBoth } from '../../diagnostics/countBoth';
import { defineCheck } from '../../diagnostics/defineCheck';
import { nameRoles } from '../nameRoles';

/** A role, or all the roles of a session together, ask for more people than there are who can fill it. */
export const tooFewAble = defineCheck({
  code: 'scheduling/too-few-able',
  severity: 'error',
  records: () => ({ session: 'session' }),
  message: ({ session, role, number, able }: { session: string; role: string; number: number; able: number }) => ({
    fr: `La séance «\u00a0${session}\u00a0» demande ${countBoth(number, 'person').fr} pour ${nameRoles(role).fr}, ${able === 0 ? 'que personne ne peut tenir' : able === 1 ? 'qu’une seule peut tenir' : `que seules ${able}\u00a0personnes peuvent tenir`}.`,
    en: `Session "${session}" asks for ${countBoth(number, 'person').en} as ${nameRoles(role).en}; ${able === 0 ? 'nobody can do it' : `only ${countBoth(able, 'person').en} can do it`}.`,
  }),
  hint: () => ({
    fr: 'Trouver quelqu’un qui a cette expertise, ou élargir le choix.',
    en: 'Find someone with this expertise, or widen the choice.',
  }),
  find({ model: { tasks }, names, postRoles }: Compiled, report) {
    for (const [task, session] of names.sessions.entries()) {
      const posts = Array.from(
        { length: getInt(tasks.postOffset, task + 1) - getInt(tasks.postOffset, task) },
        (_, k) => getInt(tasks.postOffset, task) + k,
      );
      const people = (choice: number) => listAt(tasks.eligible, choice);
      const byChoice = [...new Set(posts.map((post) => getInt(tasks.postChoice, post)))].map((choice) => ({
        asking: posts.filter((post) => tasks.postChoice[post] === choice),
        able: people(choice).length,
      }));
      const short = byChoice.filter(({ asking, able }) => able < asking.length);
      // A choice wide enough for all leaves nothing to prove of them together; none of the others is longer than the posts are many.
      if (short.length === 0 && byChoice.length > 1 && byChoice.every(({ able }) => able < posts.length)) {
        const together = new Set(posts.flatMap((post) => [...people(getInt(tasks.postChoice, post))]));
        if (together.size < posts.length) short.push({ asking: posts, able: together.size });
      }
      for (const { asking, able } of short) {
        const role = [...new Set(asking.map((post) => get(postRoles, post)))].join(', ');
        report(['sessions', get(names.sessionPlaces, task), 'roles'], { session: session.id, role, number: asking.length, able });
      }
    }
  },
});

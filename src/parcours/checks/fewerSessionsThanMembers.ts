import { defineCheck } from '../../diagnostics/defineCheck';
import type { CheckedTemplate } from '../checkedTemplate';

/** Codevelopment has as many sessions as members, so that each is client once (agile-et-formation.fr on codevelopment). */
export const fewerSessionsThanMembers = defineCheck({
  code: 'parcours/fewer-sessions-than-members',
  severity: 'warning',
  message: ({ sessions, members }: { sessions: number; members: number }) => ({
    fr: `${sessions}\u00a0séance${sessions > 1 ? 's' : ''} de codéveloppement pour ${members}\u00a0membres\u00a0: tous n’auront pas leur tour comme client.`,
    en: `${sessions} codevelopment session${sessions === 1 ? '' : 's'} for ${members} members: not all will have their turn as client.`,
  }),
  hint: ({ members }) => ({
    fr: `Prévoir ${members}\u00a0séances, ou convenir de qui sera client.`,
    en: `Plan ${members} sessions, or agree on who will be client.`,
  }),
  find({ template, members }: CheckedTemplate, report) {
    const consultations = [...template.activities.entries()].filter(([, { kind }]) => kind === 'codevelopment');
    const [[first] = [], ...others] = consultations;
    if (members === undefined || first === undefined) return;
    const sessions = consultations.reduce((sum, [, activity]) => sum + activity.sessions, 0);
    if (sessions >= members) return;
    report(
      ['activities', first, 'sessions'],
      { sessions, members },
      others.map(([index]) => ['activities', index, 'sessions']),
    );
  },
});

import { demandRecord } from '../base/demandRecord';
import { runChecks } from '../diagnostics/defineCheck';
import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { nameBeside } from '../diagnostics/nameBeside';
import type { Cohort } from '../model/cohort';
import type { Session } from '../model/session';
import type { Template } from '../model/template';
import { duplicateId } from './checks/duplicateId';
import { orderCycle } from './checks/orderCycle';
import { settingOutOfLimits } from './checks/settingOutOfLimits';
import { unknownReference } from './checks/unknownReference';
import { sessionGroupCannotHold } from './checks/sessionGroupCannotHold';
import { gatherActivities } from './gatherActivities';
import { listPlannedMembers } from './listPlannedMembers';
import { nameActivity } from './nameActivity';

import { buildPlanner } from './planActivity';
import { noMember, peopleUnknown, plannedFromBound, preconditionPending } from './planDiagnostics';
import { resolveQuantity } from './resolveQuantity';
import { resolveSettings, type ChosenSettings } from './resolveSettings';

/** Sessions made from a template, in reading order, and what there is to say about them. */
export interface SessionPlan {
  readonly sessions: readonly Session[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Faults of a template that leave nothing sound to plan from. */
const planningChecks = [duplicateId, unknownReference, orderCycle, sessionGroupCannotHold, settingOutOfLimits] as const;

/**
 * The sessions that a cohort needs to follow a template: how long, for whom, after what. When and where is the scheduler's.
 *
 * A session of the group is one for all; what counts per enterprise is planned for each one admitted or active, by id. An activity
 * follows another for the same enterprise, or waits for all of them when it gathers the group. In codevelopment the client's role goes
 * round: everyone once before anyone twice. What depends on an answer nobody gave is `pending`, never dropped. A duration of 0 makes no
 * session, and what came after it follows what came before. Activities of one `sessionGroup` share their sessions: each holds a part of
 * every one, in order, with who leads any of them there from beginning to end.
 *
 * A template with a cycle, an unknown reference, a duplicate id, activities that cannot share their sessions or a setting out of its limits gives no session, and the reasons.
 * Paths of diagnostics start at the template, but that of `parcours/no-member` at the cohort.
 *
 * @param options - `settings`: minutes chosen instead of the defaults, by id of setting.
 * @throws RangeError when a chosen setting is not one of the template's, or is not a whole number of minutes.
 */
export function planSessions(template: Template, cohort: Cohort, options: { readonly settings?: ChosenSettings } = {}): SessionPlan {
  demandRecord('planSessions', 'a template', template, 'phases', 'activities');
  demandRecord('planSessions', 'a cohort', cohort, 'members');
  const settings = resolveSettings(template, options.settings);
  const faults = runChecks(planningChecks, { template, ...options });
  if (faults.length > 0) return { sessions: [], diagnostics: faults };
  const members = listPlannedMembers(cohort);
  if (members.length === 0)
    return {
      sessions: [],
      diagnostics: [buildDiagnostic(noMember, ['members'], { cohort: cohort.id, ...nameBeside('cohort', cohort.title) })],
    };

  const planActivity = buildPlanner({ template, cohort, members, settings });
  return {
    sessions: gatherActivities(template).flatMap(planActivity),
    diagnostics: template.activities.flatMap((activity, index) => {
      const { duration, precondition } = activity;
      const named = nameActivity(activity);
      const quantity = resolveQuantity(duration.quantity, settings);
      const isExact = quantity?.minimumMinutes === quantity?.maximumMinutes;
      const at = ['activities', index];
      return [
        ...(isExact ? [] : [buildDiagnostic(plannedFromBound, [...at, 'duration'], { ...named, minutes: quantity?.plannedMinutes ?? 0 })]),
        ...(precondition === undefined ? [] : [buildDiagnostic(preconditionPending, [...at, 'precondition'], named)]),
        ...(duration.basis === 'per-person' ? [buildDiagnostic(peopleUnknown, [...at, 'duration', 'basis'], named)] : []),
      ];
    }),
  };
}

import { demandOptions } from '../base/demandOptions';
import { demandRecord } from '../base/demandRecord';
import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic';
import { nameBeside } from '../diagnostics/nameBeside';
import type { Cohort } from '../model/cohort';
import type { Edition } from '../model/edition';
import type { Session } from '../model/session';
import type { Template } from '../model/template';
import { sessionIdTaken, templateNotPinned, templateUnsound } from './planDiagnostics';
import { planSessions } from './planSessions';
import type { ChosenSettings } from './resolveSettings';

/** What to plan, from which template. */
export interface PlanCohortOptions {
  readonly template: Template;
  /** Id of the cohort to plan; absent, every cohort that follows the template. */
  readonly cohort?: string;
  /** Minutes chosen instead of the defaults, by id of setting. */
  readonly settings?: ChosenSettings;
}

/** An edition with its sessions to place, and what there is to say about them. */
export interface CohortPlan {
  readonly edition: Edition;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The edition with the sessions that its cohort needs to follow a template, after those it has already.
 *
 * Planning again adds nothing: a session already there is kept as it is, whatever became of it. A cohort whose pin is not this very
 * version gets nothing, and a diagnostic. Each new session is charged to the envelope of its kind of hours when there is exactly one.
 *
 * Paths of diagnostics start at the edition: what concerns the template points at the cohort's pin, and `validateTemplate` says where in it.
 *
 * @throws RangeError when the edition has no cohort of the id given, or when a chosen setting is not one of the template's; TypeError when the
 * edition or the template is none.
 */
export function planCohort(edition: Edition, options: PlanCohortOptions): CohortPlan {
  const { template, cohort: only, ...planning } = demandOptions('planCohort', options, 'template');
  demandRecord('planCohort', 'an edition', edition, 'cohorts', 'sessions', 'envelopes');
  demandRecord('planCohort', 'a template', template, 'phases', 'activities');
  const presentById = new Map(edition.sessions.map((session, index) => [session.id, { session, index }]));
  const added: Session[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, cohort] of findCohorts(edition, template, only)) {
    const pin = ['cohorts', index, 'template'];
    const [pinned, received] = [formatPin(cohort.template), formatPin(template)];
    if (pinned !== received) {
      diagnostics.push(
        buildDiagnostic(templateNotPinned, pin, { cohort: cohort.id, ...nameBeside('cohort', cohort.title), pinned, received }),
      );
      continue;
    }
    const plan = planSessions(template, cohort, planning);
    if (hasErrors(plan.diagnostics)) {
      const codes = [...new Set(plan.diagnostics.map(({ code }) => code))];
      diagnostics.push(buildDiagnostic(templateUnsound, pin, { template: received, faults: plan.diagnostics.length, codes }));
      continue;
    }
    for (const remark of plan.diagnostics) {
      diagnostics.push({ ...remark, path: remark.code === 'parcours/no-member' ? ['cohorts', index, 'members'] : pin });
    }
    for (const session of plan.sessions) {
      const present = presentById.get(session.id);
      if (present === undefined) added.push(chargeToEnvelope(session, edition));
      else if (!isFromSame(present.session, session)) {
        diagnostics.push(buildDiagnostic(sessionIdTaken, ['sessions', present.index, 'id'], { session: session.id }));
      }
    }
  }
  return { edition: { ...edition, sessions: [...edition.sessions, ...added] }, diagnostics };
}

/** The cohorts to plan, with their places. When none follows the template, all of them: each then says which one it follows. */
function findCohorts(edition: Edition, template: Template, only: string | undefined): (readonly [number, Cohort])[] {
  const cohorts = [...edition.cohorts.entries()];
  if (only === undefined) {
    const following = cohorts.filter(([, cohort]) => cohort.template.id === template.id);
    return following.length > 0 ? following : cohorts;
  }
  const named = cohorts.filter(([, { id }]) => id === only);
  if (named.length === 0) throw new RangeError(`planCohort: the edition "${edition.id}" has no cohort "${only}"`);
  return named;
}

function formatPin({ id, version }: { readonly id: string; readonly version: string }): string {
  return `${id}@${version}`;
}

/** Whether a session is the one planned: same cohort, activity and number. The version may differ: the parcours may have moved on. */
function isFromSame(present: Session, planned: Session): boolean {
  const describe = ({ cohort, origin }: Session) => JSON.stringify([cohort, origin?.template, origin?.activity, origin?.number]);
  return describe(present) === describe(planned);
}

function chargeToEnvelope(session: Session, { envelopes }: Edition): Session {
  const [envelope, ...others] = envelopes.filter(({ hourKind }) => hourKind === session.hourKind);
  return envelope === undefined || others.length > 0 ? session : { ...session, envelope: envelope.id };
}

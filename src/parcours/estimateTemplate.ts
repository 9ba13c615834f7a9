import { demandRecord } from '../base/demandRecord';
import { compareText } from '../base/compareText';
import { demandOptions } from '../base/demandOptions';
import type { Activity, Basis } from '../model/activity';
import type { Template } from '../model/template';
import { gatherActivities } from './gatherActivities';
import { resolveQuantity } from './resolveQuantity';
import { resolveSettings, type ChosenSettings } from './resolveSettings';
import { splitSittings, type SittingParts } from './splitSittings';

/** For how many a template is estimated. */
export interface EstimateOptions {
  readonly enterprises: number;
  /** Groups that the enterprises form; 1 when absent. */
  readonly groups?: number;
  /** Minutes chosen instead of the defaults, by id of setting. */
  readonly settings?: ChosenSettings;
}

/** The three counts of time of a parcours, and what each enterprise receives of it. All are whole minutes. */
export interface EstimatedMinutes {
  /** At the timetable. */
  readonly sessionMinutes: number;
  /** Given by facilitators, preparation and travel apart. */
  readonly givenMinutes: number;
  /** Received by all enterprises together. */
  readonly receivedMinutes: number;
  readonly receivedMinutesPerEnterprise: number;
}

/** What a parcours takes, by kind of hours and in total. */
export interface TemplateEstimate {
  /** Kinds of hours, by code. */
  readonly hourKinds: readonly (EstimatedMinutes & { readonly hourKind: string })[];
  readonly total: EstimatedMinutes;
  /** Ids of the activities left out because their time is not known: counted per person, or by a setting that does not exist. */
  readonly unknown: readonly string[];
}

const none: EstimatedMinutes = { sessionMinutes: 0, givenMinutes: 0, receivedMinutes: 0, receivedMinutesPerEnterprise: 0 };

/**
 * What a parcours takes for so many enterprises: minutes scheduled, given and received, by kind of hours and in total.
 *
 * A bound counts for its figure and a range for its lower end, as in a plan.
 *
 * @throws RangeError when `enterprises` or `groups` is not a whole number (0 or more; 1 or more), or when a chosen setting is wrong.
 * @example
 * estimateTemplate(pilotTemplate, { enterprises: 5 }).total.receivedMinutesPerEnterprise // => 1320
 */
export function estimateTemplate(template: Template, options: EstimateOptions): TemplateEstimate {
  demandRecord('estimateTemplate', 'a template', template, 'phases', 'activities');
  const { enterprises, groups = 1, settings } = demandOptions('estimateTemplate', options, 'enterprises');
  demandCount('enterprises', enterprises, 0);
  demandCount('groups', groups, 1);
  const minutesBySetting = resolveSettings(template, settings);
  const byHourKind = new Map<string, EstimatedMinutes>();
  let total = none;
  const isKnown = ({ duration }: Activity): boolean =>
    resolveQuantity(duration.quantity, minutesBySetting) !== undefined && countRuns(duration.basis, { enterprises, groups }) !== undefined;
  for (const together of gatherActivities(template)) {
    const known = together.filter(isKnown);
    const [first] = known;
    if (first === undefined) continue;
    const runs = countRuns(first.duration.basis, { enterprises, groups }) ?? 0;
    const counted = countSittings(splitSittings(known, minutesBySetting), { runs, enterprises });
    byHourKind.set(first.hourKind, addMinutes(byHourKind.get(first.hourKind) ?? none, counted));
    total = addMinutes(total, counted);
  }
  const unknown = template.activities.filter((activity) => !isKnown(activity)).map(({ id }) => id);
  const hourKinds = [...byHourKind].sort(([a], [b]) => compareText(a, b)).map(([hourKind, counted]) => ({ hourKind, ...counted }));
  return { hourKinds, total, unknown };
}

/** How many times an activity is held. */
function countRuns(basis: Basis, { enterprises, groups }: { readonly enterprises: number; readonly groups: number }): number | undefined {
  const runs = { once: 1, 'per-group': groups, 'per-enterprise': enterprises, 'per-person': undefined };
  return runs[basis];
}

/** Who leads a sitting is there from beginning to end: activities held together take more given time than apart. */
function countSittings(
  sittings: readonly SittingParts[],
  { runs, enterprises }: { readonly runs: number; readonly enterprises: number },
): EstimatedMinutes {
  const minutes = sittings.reduce((sum, { sessionMinutes }) => sum + sessionMinutes, 0);
  const givenMinutes = sittings.reduce(
    (sum, { sessionMinutes, facilitators }) => sum + sessionMinutes * facilitators.reduce((people, { number }) => people + number, 0),
    0,
  );
  return {
    sessionMinutes: minutes * runs,
    givenMinutes: givenMinutes * runs,
    receivedMinutes: minutes * enterprises,
    receivedMinutesPerEnterprise: enterprises === 0 ? 0 : minutes,
  };
}

function addMinutes(a: EstimatedMinutes, b: EstimatedMinutes): EstimatedMinutes {
  return {
    sessionMinutes: a.sessionMinutes + b.sessionMinutes,
    givenMinutes: a.givenMinutes + b.givenMinutes,
    receivedMinutes: a.receivedMinutes + b.receivedMinutes,
    receivedMinutesPerEnterprise: a.receivedMinutesPerEnterprise + b.receivedMinutesPerEnterprise,
  };
}

function demandCount(name: string, count: number, least: number): void {
  if (Number.isSafeInteger(count) && count >= least) return;
  throw new RangeError(`estimateTemplate: a whole number, ${least} or more, was expected for ${name}, not ${String(count)}`);
}

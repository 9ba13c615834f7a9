import { toCanonicalJson } from '../base/canonicalJson';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Activity } from '../model/activity';
import type { Template } from '../model/template';
import { validateTemplate } from './validateTemplate';

/** A template with activities put in it, and what that did. */
export interface MergedActivities {
  readonly template: Template;
  /** Ids of the activities that the template did not have, in the order given. */
  readonly added: readonly string[];
  /** Ids of the activities that are no longer what they were, in the order of the template. */
  readonly changed: readonly string[];
  /** What `validateTemplate` says of the template so made, and did not say before. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A template with its activities replaced by those given that bear the same ids, and with the others of those given added after them.
 *
 * An activity that is not given stays as it is: nothing is ever removed, since others may follow it and editions hold its sessions. Of two
 * given under one id, the last counts. The version stays the same: whoever publishes the template raises it.
 *
 * @param activities - As `fromCsv` reads them with this template.
 * @example
 * const [ideation] = pilotTemplate.activities;
 * const activities = [{ ...ideation, sessions: 3 }];
 *
 * mergeActivities(pilotTemplate, activities).changed // => ['ideation']
 * mergeActivities(pilotTemplate, pilotTemplate.activities).changed // => []
 */
export function mergeActivities(template: Template, activities: readonly Activity[]): MergedActivities {
  const given = new Map(activities.map((activity) => [activity.id, activity]));
  const known = new Set(template.activities.map(({ id }) => id));
  const changed: string[] = [];
  const kept = template.activities.map((activity) => {
    const other = given.get(activity.id);
    if (other === undefined || other === activity || toCanonicalJson(other) === toCanonicalJson(activity)) return activity;
    changed.push(activity.id);
    return other;
  });
  const added = [...given.values()].filter(({ id }) => !known.has(id));
  if (added.length === 0 && changed.length === 0) return { template, added: [], changed, diagnostics: [] };
  const merged = { ...template, activities: [...kept, ...added] };
  const before = new Set(validateTemplate(template).map(toCanonicalJson));
  const diagnostics = validateTemplate(merged).filter((found) => !before.has(toCanonicalJson(found)));
  return { template: merged, added: added.map(({ id }) => id), changed, diagnostics };
}

import { demandRecord } from '../base/demandRecord';
import { runChecks } from '../diagnostics/defineCheck';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Cohort } from '../model/cohort';
import type { Template } from '../model/template';
import { templateChecks } from './checks/registry';
import { listPlannedMembers } from './listPlannedMembers';
import type { ChosenSettings } from './resolveSettings';
import { unknownTemplateCode } from './unknownTemplateCode';

/** What is known of the use of a template. Without it, nothing is said of the size of groups. */
export interface ValidateTemplateOptions {
  /** The cohort that would follow it; its admitted and active members count. */
  readonly cohort?: Cohort;
  /** How many enterprises would follow it together, when there is no cohort yet. */
  readonly groupSize?: number;
  /** Minutes chosen instead of the defaults, by id of setting. */
  readonly settings?: ChosenSettings;
}

/**
 * What is wrong, doubtful or good to know in a template that has been read: hours against totals, order, references, sizes, languages, codes that no vocabulary has.
 *
 * Empty when there is nothing to say. Paths start at the template.
 *
 * @throws RangeError when a chosen setting is not one of the template's, or is not a whole number of minutes.
 * @example
 * validateTemplate(pilotTemplate) // => []
 * validateTemplate(pilotTemplate, { groupSize: 3 }).map(({ code }) => code) // => ['parcours/group-out-of-size', 'parcours/codevelopment-size-refused', 'parcours/fewer-sessions-than-members']
 */
export function validateTemplate(template: Template, { cohort, groupSize, settings }: ValidateTemplateOptions = {}): Diagnostic[] {
  demandRecord('validateTemplate', 'a template', template, 'phases', 'activities');
  const members = cohort === undefined ? groupSize : listPlannedMembers(cohort).length;
  return runChecks([...templateChecks, unknownTemplateCode], {
    template,
    ...(members !== undefined && { members }),
    ...(settings && { settings }),
  });
}

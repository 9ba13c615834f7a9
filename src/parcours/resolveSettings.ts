import type { Template } from '../model/template';

/** Minutes chosen for settings of a template, by their ids; a setting that is not named keeps its default. */
export type ChosenSettings = Readonly<Record<string, number>>;

/**
 * The minutes of every setting of a template: those chosen, else the defaults.
 *
 * Limits are not judged here: the check `parcours/setting-out-of-limits` does that.
 *
 * @throws RangeError when a chosen setting is not one of the template's, or is not a whole number of minutes, 0 or more.
 */
export function resolveSettings(template: Template, chosen: ChosenSettings = {}): ReadonlyMap<string, number> {
  const minutesById = new Map((template.settings ?? []).map(({ id, defaultMinutes }) => [id, defaultMinutes]));
  for (const [id, minutes] of Object.entries(chosen)) {
    if (!minutesById.has(id)) throw new RangeError(`resolveSettings: the template "${template.id}" has no setting "${id}"`);
    if (!Number.isSafeInteger(minutes) || minutes < 0) {
      throw new RangeError(`resolveSettings: whole minutes were expected for the setting "${id}", not ${String(minutes)}`);
    }
    minutesById.set(id, minutes);
  }
  return minutesById;
}

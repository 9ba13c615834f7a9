import type { Template } from '../model/template';
import type { ChosenSettings } from './resolveSettings';

/** What the checks of a template look at: the template, and what is known of its use. */
export interface CheckedTemplate {
  readonly template: Template;
  /** How many enterprises would follow it together. */
  readonly members?: number;
  /** Settings chosen for the occasion, instead of their defaults. */
  readonly settings?: ChosenSettings;
}

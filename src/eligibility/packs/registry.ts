import type { RuleSet } from '../../model/ruleSet';
import { trajetPilotRuleSet } from './trajetPilot';

/** Every rule set that the library carries, by date of its program. Examples to verify, not legal advice. */
export const ruleSets = [trajetPilotRuleSet] as const satisfies readonly RuleSet[];

import type { Criterion } from '../model/ruleSet';
import { nameStatus, outlook, type Outlook, type RuleStatus } from '../rules/outlook';

/** What a criterion does to the verdict, and the status it is shown with. */
export interface CriterionJudgment {
  readonly effect: 'passes' | 'fails' | 'open';
  readonly status: RuleStatus;
}

/**
 * Reads an outlook as a criterion: a requirement fails when unmet, an exclusion when met; what does not apply passes. A criterion that
 * passes whatever is still to come is shown as met (an exclusion: as unmet), even where it could turn out not to apply.
 */
export function judgeCriterion({ severity }: Pick<Criterion, 'severity'>, seen: Outlook): CriterionJudgment {
  const [failing, passing] = severity === 'exclusion' ? [outlook.met, outlook.unmet] : [outlook.unmet, outlook.met];
  if (seen === failing) return { effect: 'fails', status: nameStatus(seen) };
  if ((seen & failing) !== 0) return { effect: 'open', status: 'unknown' };
  return { effect: 'passes', status: nameStatus((seen & passing) === 0 ? seen : passing) };
}

import type { Criterion } from '../model/ruleSet';
import type { CriterionJudgment } from './judgeCriterion';
import type { VerdictOutcome } from './verdict';

/** A criterion and what it does to the verdict, waivers counted. */
export interface CriterionEffect {
  readonly severity: Criterion['severity'];
  readonly effect: CriterionJudgment['effect'];
}

/** The verdict of all the criteria: one that fails is enough to refuse, one that is open is enough to wait. Recommended ones do not count. */
export function combineEffects(effects: readonly CriterionEffect[]): VerdictOutcome {
  let isUnmet = false;
  let isExcluded = false;
  let isOpen = false;
  for (const { severity, effect } of effects) {
    if (severity === 'recommended' || effect === 'passes') continue;
    if (effect === 'open') isOpen = true;
    else if (severity === 'exclusion') isExcluded = true;
    else isUnmet = true;
  }
  if (isUnmet || isExcluded) {
    return { status: 'ineligible', kind: isUnmet && isExcluded ? 'both' : isExcluded ? 'excluded' : 'requirement-unmet' };
  }
  return { status: isOpen ? 'undetermined' : 'eligible' };
}

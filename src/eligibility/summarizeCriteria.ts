import type { RuleSet } from '../model/ruleSet';
import { combineEffects } from './combineEffects';
import type { JudgedCriterion } from './explainCriterion';
import { listMissing } from './listMissing';
import type { Verdict } from './verdict';

type Summary = Pick<Verdict, 'status' | 'kind' | 'criteria' | 'missing' | 'advice'>;

/** The verdict of judged criteria, with the facts that could still change it and the recommendations that are not followed. */
export function summarizeCriteria(judged: readonly JudgedCriterion[], { facts }: Pick<RuleSet, 'facts'>): Summary {
  const criteria = judged.map(({ result }) => result);
  const outcome = combineEffects(judged.map(({ effect, result }) => ({ effect, severity: result.severity })));
  const left = judged.filter(({ effect }) => effect !== 'passes').map(({ result }) => result);
  const open = outcome.status === 'undetermined' ? left.filter(({ severity }) => severity !== 'recommended') : [];
  const missing = listMissing(open, criteria);
  return {
    ...outcome,
    criteria,
    missing: facts.map(({ id }) => id).filter((id) => missing.has(id)),
    advice: left.filter(({ severity }) => severity === 'recommended').map(({ id }) => id),
  };
}

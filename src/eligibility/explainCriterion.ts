import type { Waiver } from '../model/application';
import type { Situation } from '../rules/compiledRule';
import type { CompiledCriterion } from './compileCriteria';
import type { CriterionJudgment } from './judgeCriterion';
import type { CriterionResult } from './verdict';

/** A criterion as it will be shown, with its place and what it does to the verdict. */
export interface JudgedCriterion {
  readonly index: number;
  readonly effect: CriterionJudgment['effect'];
  readonly result: CriterionResult;
}

/** One criterion of a verdict. A waiver acts only where the criterion does not pass by itself; it is shown in every case. */
export function explainCriterion(
  { index, compiled, id, title, severity, messages, assumed, citations = [] }: CompiledCriterion,
  { effect, status }: CriterionJudgment,
  situation: Situation,
  waiver: Waiver | undefined,
): JudgedCriterion {
  const isWaived = waiver !== undefined && effect !== 'passes';
  return {
    index,
    effect: isWaived ? 'passes' : effect,
    result: {
      id,
      title,
      severity,
      status: isWaived ? 'waived' : status,
      explanation: compiled.explain(situation, effect === 'open' ? 'lacks' : 'settles'),
      citations,
      ...(messages !== undefined && { messages }),
      ...(assumed !== undefined && { assumed }),
      ...(waiver !== undefined && { waiver }),
    },
  };
}

import type { CriterionResult, Verdict } from './verdict';

/** Whether a criterion alone refuses: a requirement unmet, an exclusion met. */
export function isRefusing({ severity, status }: CriterionResult): boolean {
  return severity !== 'recommended' && status === (severity === 'exclusion' ? 'met' : 'unmet');
}

/** The criteria that make a verdict what it is: those that refuse, those left to complete; none when eligible. In the order of the rule set. */
export function listDeciding({ status, criteria }: Verdict): CriterionResult[] {
  switch (status) {
    case 'eligible':
      return [];
    case 'ineligible':
      return criteria.filter(isRefusing);
    case 'undetermined':
      return criteria.filter((criterion) => criterion.severity !== 'recommended' && criterion.status === 'unknown');
  }
}

import type { PlainDate } from '../base/plainDate';
import type { Parameter } from '../model/ruleSet';

/** The dates at which rules read their parameters. A date that is not given is not guessed. */
export interface RuleDates {
  /** Day of the evaluation. */
  readonly asOf: PlainDate;
  /** Day the application was sent. */
  readonly submission?: PlainDate;
  /** First day of the cohort. */
  readonly cohortStart?: PlainDate;
}

/** One dated value of a parameter. */
export type ParameterValue = Parameter['values'][number];

/** The value in force on a day, both its days included; the last listed, where values overlap. `undefined` when none is. */
export function findParameterValue({ values }: Parameter, date: PlainDate): ParameterValue | undefined {
  return values.findLast(({ from, to }) => from <= date && (to === undefined || date <= to));
}

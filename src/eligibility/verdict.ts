import type { PlainDate } from '../base/plainDate';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Applicant, Waiver } from '../model/application';
import type { Fact } from '../model/fact';
import type { Criterion, RuleSet } from '../model/ruleSet';
import type { Explanation } from '../rules/explanation';
import type { RuleStatus } from '../rules/outlook';
import type { EligibilityStatus } from './eligibilityCase';

/** Why an applicant is ineligible: an exclusion applies, a requirement is not met, or both. */
export type IneligibleKind = 'excluded' | 'requirement-unmet' | 'both';

/** The verdict alone. */
export interface VerdictOutcome {
  readonly status: EligibilityStatus;
  /** Present when ineligible. */
  readonly kind?: IneligibleKind;
}

/** What became of a criterion. An exclusion that is `met` excludes. `waived` hides nothing: the explanation keeps what was found. */
export type CriterionStatus = RuleStatus | 'waived';

/** A criterion as it was judged. */
export interface CriterionResult extends Pick<Criterion, 'id' | 'title' | 'severity' | 'messages' | 'assumed'> {
  readonly status: CriterionStatus;
  readonly explanation: Explanation;
  readonly citations: NonNullable<Criterion['citations']>;
  readonly waiver?: Waiver;
}

/** A verdict with all that motivates it, as plain data. Texts are made from it alone, in either language, at any later time. */
export interface Verdict extends VerdictOutcome {
  /** The rule set that judged, with its version. */
  readonly ruleSet: Pick<RuleSet, 'id' | 'version' | 'title' | 'assumed'>;
  /** Day of the evaluation. */
  readonly asOf: PlainDate;
  /** In the order of the rule set. */
  readonly criteria: readonly CriterionResult[];
  /** Ids of the facts that can still change the verdict, in the order of the rule set; empty once it is certain. */
  readonly missing: readonly string[];
  /** Ids of recommended criteria that are not met, or not known to be: they change nothing to the verdict. */
  readonly advice: readonly string[];
  /** What is wrong with the answers, the waivers or the rules. */
  readonly diagnostics: readonly Diagnostic[];
  /** The facts of the rule set, for their labels. */
  readonly facts: readonly Fact[];
  /** Id of the application judged, and its applicant. */
  readonly application?: string;
  readonly applicant?: Applicant;
}

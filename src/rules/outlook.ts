/** What a rule says of an applicant. */
export type RuleStatus = 'met' | 'unmet' | 'unknown' | 'not-applicable';

/**
 * The statuses that a rule may still take once every question is answered: a set, as bits of `outlook`, never empty.
 *
 * A set of one is certain; more is `unknown`. Strong Kleene logic with "not applicable" is then no table to learn: a parent may take
 * what some choice of its children's statuses gives it. Adding an answer only shrinks the sets, hence a verdict never turns over.
 */
export type Outlook = number;

/** The bits of an `Outlook`. An unanswered question leaves all three open: its answer may be « sans objet ». */
export const outlook = { met: 1, unmet: 2, notApplicable: 4, open: 7 } as const;

/** The status that an outlook leaves: `unknown` when it leaves several. */
export function nameStatus(seen: Outlook): RuleStatus {
  if (seen === outlook.met) return 'met';
  if (seen === outlook.unmet) return 'unmet';
  return seen === outlook.notApplicable ? 'not-applicable' : 'unknown';
}

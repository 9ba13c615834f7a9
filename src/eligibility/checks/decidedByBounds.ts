import { describeBounds } from '../../base/describeBounds';
import { isAbove } from '../../base/isWithinBounds';
import { toRatio } from '../../base/toRatio';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { Fact } from '../../model/fact';
import type { RuleSet } from '../../model/ruleSet';
import { nameFact, type NamedFact } from '../../rules/nameFact';
import { fitConstant, operators, type Comparable } from '../../rules/operators';
import { outlook } from '../../rules/outlook';
import { fitValue } from '../../rules/readFact';
import { listConstants } from '../listConstants';

/** No comparison is always true, or never, of the answers that the bounds of its fact allow: more than 150 % of a share, fewer than 0 people. */
export const decidedByBounds = defineCheck({
  code: 'eligibility/decided-by-bounds',
  severity: 'warning',
  message: (found: NamedFact & { boundsFr: string; boundsEn: string; outcome: 'met' | 'unmet' }) => {
    const isMet = found.outcome === 'met';
    return {
      fr: `Cette comparaison est toujours ${isMet ? 'vraie' : 'fausse'}, vu les bornes de «\u00a0${found.factFr}\u00a0» (${found.boundsFr}).`,
      en: `This comparison is always ${isMet ? 'true' : 'false'}, given the bounds of "${found.factEn}" (${found.boundsEn}).`,
    };
  },
  hint: () => ({ fr: 'Revoir la valeur comparée, ou les bornes.', en: 'Review the value compared, or the bounds.' }),
  find(ruleSet: RuleSet, report) {
    for (const { test, fact, constant, path, related } of listConstants(ruleSet)) {
      const { types, judge } = operators[test.operator];
      const expected = types.includes(fact.type) ? fitConstant(test.operator, fact.type, constant) : undefined;
      const possible = buildRange(fact);
      if (expected === undefined || possible === undefined) continue;
      const seen = judge(possible, expected);
      if (seen !== outlook.met && seen !== outlook.unmet) continue;
      const { fr, en } = describeBounds(fact);
      report(path, { ...nameFact(fact), boundsFr: fr, boundsEn: en, outcome: seen === outlook.met ? 'met' : 'unmet' }, related);
    }
  },
});

/** Everything that a bounded fact may be; `undefined` where it is no figure, or where its bounds leave nothing, as other checks say. */
function buildRange({ type, minimum, maximum }: Fact): Comparable | undefined {
  if (minimum === undefined && maximum === undefined) return undefined;
  const isLost = [minimum, maximum].some((bound) => bound !== undefined && fitValue(type, bound) === undefined);
  if (isLost || isAbove(minimum, maximum)) return undefined;
  const fit = (bound: Fact['minimum']) => (type === 'ratio' || typeof bound !== 'number' ? toRatio(bound) : bound);
  const [low, high] = [fit(minimum), fit(maximum)];
  return { kind: 'between', ...(low !== undefined && { minimum: low }), ...(high !== undefined && { maximum: high }) };
}

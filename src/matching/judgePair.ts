import type { Diagnostic } from '../diagnostics/diagnostic';
import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import { farName, nearName, sameName, sameNeq } from './duplicateDiagnostics';
import type { Evidence } from './evidence/evidence';
import { compareNameWords } from './names/compareNameWords';
import type { Traits } from './traits/readTraits';

/** How likely two enterprises are one, and why. */
export interface PairJudgment {
  /** A whole number from 0 to 100. */
  readonly score: number;
  readonly reasons: readonly Diagnostic[];
  readonly contradictions: readonly Diagnostic[];
}

/** Names alone never give more: two enterprises may bear one. */
const mostByName = 95;
/** Below this nearness, nothing that two records share makes them candidates. */
const leastNearness = 40;
/** The part of the doubt that other evidence takes away at most, in hundredths. */
const mostEvidence = 80;
/** What names that have little in common take away from one enterprise number. */
const farNamePoints = 15;

/**
 * The judgment of two enterprises, in whole numbers: the nearness of the names n (95 at most), then each piece of evidence takes away a part of the
 * doubt, n + (100 − n) × e, and each contradiction its points. One well-formed enterprise number is 100, less what contradicts.
 *
 * @param least - A score below which no reason is looked for.
 * @returns `undefined` below that score.
 */
export function judgePair(
  a: Traits,
  b: Traits,
  options: { readonly weightOf: (word: string) => number; readonly evidence: readonly Evidence[]; readonly least: number },
): PairJudgment | undefined {
  const { weightOf, evidence, least } = options;
  const isOneNumber = a.neq !== undefined && a.neq === b.neq;
  const nearness = compareNameWords(a.name, b.name, weightOf);
  if (!isOneNumber && nearness < leastNearness) return undefined;
  const found = evidence.flatMap((each) => {
    const params = each.find(a, b);
    return params === undefined ? [] : [{ each, diagnostic: buildDiagnostic(each, each.field, params) }];
  });
  const reasons = found.filter(({ each }) => each.severity === 'info');
  const contradictions = found.filter(({ each }) => each.severity === 'warning');
  const isFar = isOneNumber && nearness < leastNearness;
  const start = Math.min(nearness, mostByName);
  const part = Math.min(sumWeights(reasons), mostEvidence);
  const before = isOneNumber ? 100 - (isFar ? farNamePoints : 0) : start + Math.floor(((100 - start) * part) / 100);
  const score = Math.max(0, before - sumWeights(contradictions));
  if (score < least) return undefined;
  const byName = nearness === 100 ? buildDiagnostic(sameName, ['name'], {}) : buildDiagnostic(nearName, ['name'], { nearness });
  return {
    score,
    reasons: [
      ...(isOneNumber ? [buildDiagnostic(sameNeq, ['neq'], { neq: a.neq })] : []),
      ...(isFar ? [] : [byName]),
      ...reasons.map(({ diagnostic }) => diagnostic),
    ],
    contradictions: [
      ...(isFar ? [buildDiagnostic(farName, ['name'], { nearness })] : []),
      ...contradictions.map(({ diagnostic }) => diagnostic),
    ],
  };
}

function sumWeights(found: readonly { readonly each: Evidence }[]): number {
  return found.reduce((sum, { each }) => sum + each.weight, 0);
}

import type { Diagnostic } from '../diagnostics/diagnostic';
import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import { farName, nearName, sameName, sameNeq } from './duplicateDiagnostics';
import type { Evidence } from './evidence/evidence';
import { sameAddress } from './evidence/sameAddress';
import { sameEmail } from './evidence/sameEmail';
import { samePhone } from './evidence/samePhone';
import { sameWebsite } from './evidence/sameWebsite';
import { compareNameWords } from './names/compareNameWords';
import type { Traits } from './traits/readTraits';

/** How likely two enterprises are one, and why. */
export interface PairJudgment {
  /** A whole number from 0 to 100. */
  readonly score: number;
  readonly reasons: readonly Diagnostic[];
  readonly contradictions: readonly Diagnostic[];
}

/** What an enterprise seldom shares with another. */
const ownEvidence: readonly Evidence[] = [sameWebsite, sameEmail, samePhone, sameAddress];

/** Names alone never give more: two enterprises may bear one. */
const mostByName = 95;
/** Below this nearness, nothing that two records share makes them candidates. */
const leastNearness = 40;
/** The part of the doubt that other evidence takes away at most, in hundredths. */
const mostEvidence = 80;
/**
 * What two enterprises whose names have little in common must share to be candidates all the same, in weights of evidence: two of their site, telephone, mail
 * and address, one of the first three among them. One alone is often that of a landlord or of an accountant.
 */
const leastShared = 95;
/** What names that have little in common take away from one enterprise number, or from what else is shared. */
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
  const isFar = nearness < leastNearness;
  const found = evidence.flatMap((each) => {
    const params = each.find(a, b);
    return params === undefined ? [] : [{ each, diagnostic: buildDiagnostic(each, each.field, params) }];
  });
  const reasons = found.filter(({ each }) => each.severity === 'info');
  const contradictions = found.filter(({ each }) => each.severity === 'warning');
  if (isFar && !isOneNumber && sumWeights(reasons.filter(({ each }) => ownEvidence.includes(each))) < leastShared) return undefined;
  const start = Math.min(nearness, mostByName);
  const part = Math.min(sumWeights(reasons), mostEvidence);
  const before = (isOneNumber ? 100 : start + Math.floor(((100 - start) * part) / 100)) - (isFar ? farNamePoints : 0);
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

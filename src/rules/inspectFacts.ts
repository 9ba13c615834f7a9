import { describeBounds } from '../base/describeBounds';
import { findNearestName } from '../base/nearestName';
import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import type { Diagnostic, DiagnosticPath } from '../diagnostics/diagnostic';
import type { Fact, FactValue, Facts } from '../model/fact';
import { impossibleAnswer, reversedAnswer, unknownAnswer, unlistedAnswer, unreadableFact } from './diagnostics';
import { nameFact } from './nameFact';
import { nameFactType } from './nameFactType';
import { readFact, type FactReading } from './readFact';

/**
 * What is wrong with an applicant's answers: a fact that no rule asks, a value that its type cannot hold, a figure beyond its bounds, a code
 * that is not listed.
 */
export function inspectFacts(known: ReadonlyMap<string, Fact>, facts: Facts): Diagnostic[] {
  return Object.entries(facts).flatMap(([id, value]) => {
    const fact = known.get(id);
    if (fact !== undefined) return inspectAnswer(fact, value, ['answers', id]);
    return [buildDiagnostic(unknownAnswer, ['answers', id], { fact: id, nearest: findNearestName(id, [...known.keys()]) ?? null })];
  });
}

function inspectAnswer(fact: Fact, value: FactValue, path: DiagnosticPath): Diagnostic[] {
  const named = nameFact(fact);
  const reading = readFact(fact, value);
  const reason = reading.kind === 'unknown' ? reading.reason : undefined;
  if (reason === 'unreadable') {
    const reversed = findReversed(fact, value);
    if (reversed !== undefined) return [buildDiagnostic(reversedAnswer, path, { ...named, ...reversed })];
    return [buildDiagnostic(unreadableFact, path, { ...named, ...nameFactType(fact.type) })];
  }
  if (reason === 'impossible') {
    const { fr, en } = describeBounds(fact);
    return [buildDiagnostic(impossibleAnswer, path, { ...named, boundsFr: fr, boundsEn: en })];
  }
  return findUnlisted(fact, reading).map((unlisted) => buildDiagnostic(unlistedAnswer, path, { ...named, ...unlisted }));
}

/** The bounds of a range of figures whose first is above its second. */
function findReversed({ type }: Fact, value: FactValue): { minimum: number; maximum: number } | undefined {
  const isFigure = type === 'integer' || type === 'cents' || type === 'ratio';
  if (!isFigure || typeof value !== 'object' || value === null || !('between' in value)) return undefined;
  const { minimum, maximum } = value.between;
  return minimum !== undefined && maximum !== undefined && minimum > maximum ? { minimum, maximum } : undefined;
}

function findUnlisted({ choices }: Fact, reading: FactReading): { received: string; nearest: string | null }[] {
  if (choices === undefined || reading.kind !== 'known') return [];
  const codes = choices.map(({ code }) => code);
  return [reading.known]
    .flat()
    .filter((received) => typeof received === 'string')
    .filter((received) => !codes.includes(received))
    .map((received) => ({ received, nearest: findNearestName(received, codes) ?? null }));
}

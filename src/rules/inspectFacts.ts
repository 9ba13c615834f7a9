import { findNearestName } from '../base/nearestName';
import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Fact, Facts } from '../model/fact';
import { unknownAnswer, unlistedAnswer, unreadableFact } from './diagnostics';
import { readFact, type FactReading } from './readFact';

/** What is wrong with an applicant's answers: a fact that no rule asks, a value that its type cannot hold, a code that is not listed. */
export function inspectFacts(known: ReadonlyMap<string, Fact>, facts: Facts): Diagnostic[] {
  return Object.entries(facts).flatMap(([id, value]) => {
    const path = ['answers', id];
    const fact = known.get(id);
    if (fact === undefined) {
      return [buildDiagnostic(unknownAnswer, path, { fact: id, nearest: findNearestName(id, [...known.keys()]) ?? null })];
    }
    const reading = readFact(fact.type, value);
    if (reading.kind === 'unknown' && reading.reason === 'unreadable') {
      return [buildDiagnostic(unreadableFact, path, { fact: id, type: fact.type })];
    }
    return findUnlisted(fact, reading).map(({ received, nearest }) =>
      buildDiagnostic(unlistedAnswer, path, { fact: id, received, nearest }),
    );
  });
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

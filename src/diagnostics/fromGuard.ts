import { findUnsafeParts, guardLimits, type GuardFinding, type GuardLimits } from '../base/guard';
import type { Diagnostic } from './diagnostic';
import { buildDiagnostic } from './defineDiagnostic';
import { cycle, loneSurrogate, notJson, reservedKey, textTooLong, tooDeep, tooManyNodes } from './documentDiagnostics';

/** What the guard refuses in a value, as diagnostics; empty when it is plain JSON within the limits. */
export function guardJson(json: unknown, limits: GuardLimits = guardLimits): Diagnostic[] {
  return findUnsafeParts(json, limits).map(fromFinding);
}

function fromFinding({ problem, path, limit }: GuardFinding): Diagnostic {
  switch (problem) {
    case 'depth':
      return buildDiagnostic(tooDeep, path, { limit });
    case 'nodes':
      return buildDiagnostic(tooManyNodes, path, { limit });
    case 'text':
      return buildDiagnostic(textTooLong, path, { limit });
    case 'cycle':
      return buildDiagnostic(cycle, path, {});
    case 'reserved-key':
      return buildDiagnostic(reservedKey, path, {});
    case 'not-json':
      return buildDiagnostic(notJson, path, {});
    case 'lone-surrogate':
      return buildDiagnostic(loneSurrogate, path, {});
  }
}

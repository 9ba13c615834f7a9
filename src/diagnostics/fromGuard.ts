import { findUnsafeParts, guardLimits, type GuardFinding, type GuardLimits } from '../base/guard';
import type { Diagnostic } from './diagnostic';
import { buildDiagnostic } from './defineDiagnostic';
import { cycle, loneSurrogate, notJson, reservedKey, textTooLong, tooDeep, tooManyNodes } from './documentDiagnostics';

/** What the guard refuses in a value, as diagnostics; empty when it is plain JSON within the limits. */
export function guardJson(json: unknown, limits: GuardLimits = guardLimits): Diagnostic[] {
  return findUnsafeParts(json, limits).map((finding) => fromFinding(finding, json));
}

/** What a value that JSON cannot hold is, where that has a name: `undefined`, `NaN`, `Date`. */
function nameGiven(json: unknown, path: GuardFinding['path']): string {
  let given = json;
  for (const key of path) given = (given as Readonly<Record<string | number, unknown>>)[key];
  if (given === undefined || typeof given === 'number') return String(given);
  if (typeof given !== 'object') return typeof given;
  // A date of another realm is one too.
  return Object.prototype.toString.call(given) === '[object Date]' ? 'Date' : '';
}

function fromFinding({ problem, path, limit }: GuardFinding, json: unknown): Diagnostic {
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
      return buildDiagnostic(notJson, path, { received: nameGiven(json, path) });
    case 'lone-surrogate':
      return buildDiagnostic(loneSurrogate, path, {});
  }
}

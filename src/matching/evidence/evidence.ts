import type { DiagnosticParams, DiagnosticPath } from '../../diagnostics/diagnostic';
import type { DiagnosticDefinition } from '../../diagnostics/defineDiagnostic';
import type { Traits } from '../traits/readTraits';

/** A reason to think that two enterprises are one, or that they are two: it knows how to find itself, the same in both directions. */
export interface Evidence<Params extends DiagnosticParams = DiagnosticParams, Code extends string = string> extends DiagnosticDefinition<
  Params,
  Code
> {
  /** The field that it is about. */
  readonly field: DiagnosticPath;
  /** For: the part of the doubt left by the names that it takes away, in hundredths. Against: the points that it takes away. */
  readonly weight: number;
  /** What fills its message; `undefined` where it is not found. */
  find(a: Traits, b: Traits): Params | undefined;
}

/** The evidence given, with the exact type of its code and of its parameters: how one is declared. */
export function defineEvidence<Params extends DiagnosticParams, const Code extends string>(
  evidence: Evidence<Params, Code>,
): Evidence<Params, Code> {
  return evidence;
}

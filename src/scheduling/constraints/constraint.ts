import type { DiagnosticDefinition } from '../../diagnostics/defineDiagnostic';
import type { EngineConstraint } from '../engine/constraint';

/** How many candidates a constraint refused for a session that has no place, of how many that it was asked about. */
export interface Refusals {
  readonly refused: number;
  readonly examined: number;
  readonly [extra: string]: number | readonly string[];
}

/** A constraint with its words: the reason it gives for a session left out. */
export interface Constraint extends EngineConstraint, DiagnosticDefinition<Refusals> {
  readonly severity: 'info';
}

/** Declares a constraint, keeping the exact text of its code. */
export function defineConstraint<const Code extends string>(
  constraint: Constraint & { readonly code: Code },
): Constraint & { readonly code: Code } {
  return constraint;
}

/** « 12 possibilités écartées sur 40 »: how a reason counts. A possibility is a start, with a person or a room where the reason is about them. */
export function countRefusals({ refused, examined }: Refusals): { readonly fr: string; readonly en: string } {
  return {
    fr: `${refused}\u00a0${refused < 2 ? 'possibilité écartée' : 'possibilités écartées'} sur ${examined}`,
    en: `${refused} of ${examined} ${examined === 1 ? 'possibility' : 'possibilities'} ruled out`,
  };
}

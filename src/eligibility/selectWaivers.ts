import { findNearestName } from '../base/nearestName';
import type { PlainDate } from '../base/plainDate';
import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Waiver } from '../model/application';
import type { Criterion } from '../model/ruleSet';
import { refusedWaiver, unknownCriterion, waiverNotInForce } from './verdictDiagnostics';

/** Waivers that may act, by id of criterion, and what is wrong with the others. */
export interface WaiverSelection {
  readonly inForce: ReadonlyMap<string, Waiver>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The waivers that a criterion allows and that stand on the day of the evaluation, both days included. Of two for one criterion, the last listed. */
export function selectWaivers(criteria: readonly Criterion[], waivers: readonly Waiver[], asOf: PlainDate): WaiverSelection {
  const inForce = new Map<string, Waiver>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, waiver] of waivers.entries()) {
    const path = ['waivers', index];
    const criterion = criteria.find(({ id }) => id === waiver.criterion);
    const { decidedOn, until } = waiver;
    if (criterion === undefined) {
      const choices = criteria.map(({ id }) => id);
      const nearest = findNearestName(waiver.criterion, choices) ?? null;
      diagnostics.push(buildDiagnostic(unknownCriterion, path, { criterion: waiver.criterion, nearest, choices, choicesEn: choices }));
    } else if (criterion.waivable !== true) {
      diagnostics.push(buildDiagnostic(refusedWaiver, path, { criterion: criterion.id }));
    } else if (asOf < decidedOn || (until !== undefined && until < asOf)) {
      diagnostics.push(buildDiagnostic(waiverNotInForce, path, { criterion: criterion.id, asOf }));
    } else inForce.set(criterion.id, waiver);
  }
  return { inForce, diagnostics };
}

import { foldText } from '../base/compareText';
import { pickText } from '../base/localizedText';
import { findNearestName } from '../base/nearestName';
import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import type { Diagnostic, DiagnosticPath } from '../diagnostics/diagnostic';
import type { Criterion } from '../model/ruleSet';
import { ambiguousCriterion, unknownCriterion } from './verdictDiagnostics';

type Named = Pick<Criterion, 'id' | 'title' | 'severity'>;

/** What people call criteria, read as ids, each once; what names none, or several, stands as it was written. */
export interface CriteriaResolution {
  readonly ids: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The criteria that a case names by their ids or by their titles, in either language; accents and case do not count. */
export function resolveCriteria(
  written: readonly string[],
  criteria: readonly Named[],
  { path, ...origin }: { readonly path: DiagnosticPath } & Pick<Diagnostic, 'source'>,
): CriteriaResolution {
  const diagnostics: Diagnostic[] = [];
  const ids = written.map((criterion) => {
    const candidates = findCriteria(criterion, criteria);
    const [only, ...others] = candidates;
    if (only !== undefined && others.length === 0) return only;
    diagnostics.push(
      only === undefined
        ? buildDiagnostic(unknownCriterion, path, { criterion, ...suggestCriteria(criterion, criteria) }, origin)
        : buildDiagnostic(ambiguousCriterion, path, { criterion, candidates }, origin),
    );
    return criterion;
  });
  return { ids: [...new Set(ids)], diagnostics };
}

/** Ids of the criteria that a name may mean: the one of this id, else all those of this title. */
function findCriteria(written: string, criteria: readonly Named[]): string[] {
  const folded = foldText(written);
  const byId = criteria.find(({ id }) => id === written) ?? criteria.find(({ id }) => foldText(id) === folded);
  if (byId !== undefined) return [byId.id];
  const titled = criteria.filter(({ title }) => [title.fr, title.en].some((text) => text !== undefined && foldText(text) === folded));
  return [...new Set(titled.map(({ id }) => id))];
}

/** What may have been meant: the nearest title or id, and all that can decide; a recommendation never does. */
function suggestCriteria(written: string, criteria: readonly Named[]) {
  const able = criteria.filter(({ severity }) => severity !== 'recommended');
  const names = able.flatMap(({ id, title }) => [title.fr, title.en, id]).filter((name) => name !== undefined);
  const [choices, choicesEn] = (['fr', 'en'] as const).map((locale) => able.map(({ title }) => pickText(title, locale)));
  return { nearest: findNearestName(written, names) ?? null, choices: choices ?? [], choicesEn: choicesEn ?? [] };
}

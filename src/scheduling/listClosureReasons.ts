import { formatList } from '../base/list';
import { pickText, type Locale } from '../base/localizedText';
import type { Closure } from '../model/availability';

const mostSaid = 5;

/** Why days are closed, in each language; a reason that several closures give is there once. */
export interface ClosureReasons {
  readonly reasonsFr: readonly string[];
  readonly reasonsEn: readonly string[];
}

/** The reasons of the closures that touch a period, both days included, in the order of the closures. */
export function listClosureReasons(
  closures: readonly Closure[],
  period: { readonly from: string; readonly to: string } | undefined,
): ClosureReasons {
  const touching = closures.filter(({ from, to }) => period !== undefined && from <= period.to && period.from <= to);
  const list = (locale: Locale) => [...new Set(touching.map(({ reason }) => pickText(reason, locale)))].slice(0, mostSaid);
  return { reasonsFr: list('fr'), reasonsEn: list('en') };
}

/** « (Relâche et Noël) » after a space; empty where there is none. */
export function formatReasons(reasons: readonly string[], locale: Locale): string {
  return reasons.length === 0 ? '' : ` (${formatList(reasons, { locale })})`;
}

import { compareText } from '../base/compareText';
import type { PlainDate } from '../base/plainDate';
import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Indicator } from '../model/indicator';
import type { Observation } from '../model/observation';
import { combineValues } from './combineValues';
import { periodOverlap, valueMisfit } from './diagnostics';
import type { IndicatorValue } from './indicatorValue';
import { fitsMeasure, formByMeasure, isReported, type ReportedValue } from './valueForms';

/** Which observations to put together. */
export interface ComputeIndicatorOptions {
  /** What they were: the state before, what happened, what was aimed at. `actual` when absent. */
  readonly role?: Observation['role'];
  /** First day; observations must lie within the period whole. */
  readonly from?: PlainDate;
  /** Last day. */
  readonly to?: PlainDate;
  /** Ids of the enterprises that should have answered: those that said nothing count as expected. */
  readonly enterprises?: readonly string[];
}

/** How many values there are of those expected. Missing is not zero: it is here, and nowhere else. */
export interface Coverage {
  readonly reported: number;
  /** `reported`, those missing or suppressed, and enterprises that said nothing. */
  readonly expected: number;
  readonly missing: number;
  readonly suppressed: number;
  /** Not expected: what is asked makes no sense for them. */
  readonly notApplicable: number;
}

/** An indicator put together, how much of it is known, and from what. */
export interface IndicatorResult {
  readonly indicator: string;
  readonly role: Observation['role'];
  readonly figure: IndicatorValue;
  readonly coverage: Coverage;
  /** Ids of the observations that make the figure, in order. */
  readonly observations: readonly string[];
  /** Paths start at the list of observations. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * One figure for an indicator over many observations, as its definition allows: a flow adds up; of a stock and of a cumulative series the
 * last value of each subject counts, then they add up; ratios are divided once their parts are summed; people counted by several give an
 * interval; words are not put together.
 *
 * Nothing reported is unknown, and a zero denominator is undefined: neither is 0. Whole numbers stay in the indicator’s scale. An
 * observation that overlaps the period, or whose value has not the form asked for, is left out with a warning. Order does not count.
 *
 * @param observations - Those of other indicators and roles are passed over.
 * @example
 * const jobs = { id: 'jobs', title: { fr: 'Emplois' }, resultType: 'outcome', measure: 'count', temporality: 'stock', subject: 'enterprise' };
 * const observe = (id, to, number) => ({ id, indicator: 'jobs', enterprise: 'a', role: 'actual', from: to, to, value: { kind: 'number', number } });
 *
 * computeIndicator(jobs, [observe('1', '2020-12-31', 4), observe('2', '2021-03-31', 6)]).figure // => { kind: 'number', number: 6 }
 * computeIndicator(jobs, []).figure.kind // => 'unknown'
 */
export function computeIndicator(
  indicator: Indicator,
  observations: readonly Observation[],
  { role = 'actual', from, to, enterprises = [] }: ComputeIndicatorOptions = {},
): IndicatorResult {
  const expectedForm = formByMeasure[indicator.measure];
  const diagnostics: Diagnostic[] = [];
  const reported: Reported[] = [];
  const counted = { missing: 0, suppressed: 0, 'not-applicable': 0 };
  const heard = new Set<string>();
  for (const [index, observation] of observations.entries()) {
    if (observation.indicator !== indicator.id || observation.role !== role) continue;
    const { id, value } = observation;
    const place = comparePeriods(observation, from, to);
    if (place === 'overlapping') {
      diagnostics.push(buildDiagnostic(periodOverlap, [index], { observation: id, from: observation.from, to: observation.to }));
    }
    if (place !== 'within') continue;
    if (observation.enterprise !== undefined) heard.add(observation.enterprise);
    if (!isReported(value)) counted[value.kind] += 1;
    else if (fitsMeasure(value, indicator.measure)) reported.push({ observation, value });
    else {
      const params = { observation: id, indicator: indicator.id, expected: expectedForm, received: value.kind };
      diagnostics.push(buildDiagnostic(valueMisfit, [index, 'value'], params));
      counted.missing += 1;
    }
  }
  const kept = indicator.temporality === 'flow' ? reported : keepLast(reported);
  const silent = new Set(enterprises.filter((enterprise) => !heard.has(enterprise))).size;
  const { missing, suppressed, 'not-applicable': notApplicable } = counted;
  return {
    indicator: indicator.id,
    role,
    figure: combineValues(
      indicator.measure,
      kept.map(({ value }) => value),
    ),
    coverage: { reported: reported.length, expected: reported.length + missing + suppressed + silent, missing, suppressed, notApplicable },
    observations: kept.map(({ observation }) => observation.id).sort(compareText),
    diagnostics,
  };
}

interface Reported {
  readonly observation: Observation;
  readonly value: ReportedValue;
}

function comparePeriods(observation: Observation, from = observation.from, to = observation.to): 'within' | 'overlapping' | 'outside' {
  if (observation.to < from || to < observation.from) return 'outside';
  return from <= observation.from && observation.to <= to ? 'within' : 'overlapping';
}

/** The last value of each subject: latest end, then latest start, then last id. */
function keepLast(reported: readonly Reported[]): Reported[] {
  const lastBySubject = new Map<string, Reported>();
  for (const candidate of reported) {
    const subject = candidate.observation.enterprise ?? '';
    const last = lastBySubject.get(subject);
    if (last === undefined || compareTimes(last.observation, candidate.observation) < 0) lastBySubject.set(subject, candidate);
  }
  return [...lastBySubject.values()];
}

function compareTimes(a: Observation, b: Observation): number {
  return compareText(a.to, b.to) || compareText(a.from, b.from) || compareText(a.id, b.id);
}

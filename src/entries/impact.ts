/** `trajet/impact`: indicators, observations, and the figures made from them. */
export type { Diagnostic, DiagnosticParams, DiagnosticPath, ReadResult, Severity } from '../diagnostics/diagnostic';
export { TrajetError } from '../diagnostics/trajetError';
export { formatDiagnostics } from '../impact/formatDiagnostics';
export type { FormattedDiagnostic } from '../diagnostics/renderDiagnostics';
export {
  indicatorSchema,
  indicatorsSchema,
  parseIndicators,
  safeParseIndicators,
  type Indicator,
  type Indicators,
} from '../model/indicator';
export {
  observationSchema,
  observationsSchema,
  parseObservations,
  safeParseObservations,
  type Observation,
  type Observations,
  type ObservedValue,
} from '../model/observation';
export { listIndicators } from '../impact/listIndicators';
export { computeIndicator, type ComputeIndicatorOptions, type Coverage, type IndicatorResult } from '../impact/computeIndicator';
export type { IndicatorValue, NoFigureReason } from '../impact/indicatorValue';

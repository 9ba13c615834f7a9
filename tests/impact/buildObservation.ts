import type { Observation, ObservedValue } from '../../src/model/observation';

/** What enterprise `a` reported of an indicator, on one day. A bare number is a number observed. */
export function buildObservation(indicator: string, value: number | ObservedValue, changes: Partial<Observation> = {}): Observation {
  const day = changes.to ?? '2021-03-26';
  const enterprise = changes.enterprise ?? 'a';
  return {
    id: `${indicator}-${enterprise}-${day}`,
    indicator,
    enterprise,
    role: 'actual',
    from: day,
    to: day,
    value: typeof value === 'number' ? { kind: 'number', number: value } : value,
    ...changes,
  };
}

import type { Observation, Observations, ObservedValue } from '../../model/observation';
import { recordFields } from './recordFields';
import { defineFields, idOf, open, organisational, personal, sensitive } from './field';

/** What was observed. Someone's own words are sensitive, whoever said them: they were told in confidence until consent says otherwise. */
const observedValueFields = defineFields<ObservedValue>('observedValue', {
  kind: organisational.plain,
  number: organisational.plain,
  numerator: organisational.plain,
  denominator: organisational.plain,
  code: organisational.plain,
  text: sensitive.text,
  'saidBy?': sensitive.person,
  'role?': sensitive.text,
  consent: personal.plain,
  'reason?': personal.text,
});

/** One value of an indicator. */
export const observationFields = defineFields<Observation>('observation', {
  id: idOf('record'),
  indicator: idOf('definition'),
  'enterprise?': idOf('enterprise'),
  role: organisational.plain,
  from: organisational.plain,
  to: organisational.plain,
  value: observedValueFields,
  'quality?': organisational.plain,
  'collectedBy?': personal.person,
  ...recordFields,
});

/** A list of observations, as a document. */
export const observationsFields = defineFields<Observations>('observations', {
  schema: open.plain,
  id: idOf('definition'),
  observations: [observationFields],
  ...recordFields,
});

import type { Indicator, Indicators } from '../../model/indicator';
import { definitionFields } from './recordFields';
import { defineFields, idOf, open } from './field';

/** What is observed. */
export const indicatorFields = defineFields<Indicator>('indicator', {
  id: idOf('definition'),
  title: open.text,
  'question?': open.text,
  resultType: open.plain,
  measure: open.plain,
  temporality: open.plain,
  'unit?': { code: idOf('definition'), label: open.text },
  'scale?': open.plain,
  'direction?': open.plain,
  subject: open.plain,
  ...definitionFields,
});

/** A list of indicators, as a document. */
export const indicatorsFields = defineFields<Indicators>('indicators', {
  schema: open.plain,
  id: idOf('definition'),
  indicators: [indicatorFields],
  ...definitionFields,
});

import type { Calendar } from '../../model/calendar';
import { definitionFields } from './recordFields';
import { defineFields, idOf, open } from './field';

/** Days that someone closes, as a school service centre publishes them. */
export const calendarFields = defineFields<Calendar>('calendar', {
  schema: open.plain,
  id: idOf('definition'),
  title: open.text,
  days: [{ from: open.plain, to: open.plain, reason: open.text, kind: open.plain, ...definitionFields }],
  ...definitionFields,
});

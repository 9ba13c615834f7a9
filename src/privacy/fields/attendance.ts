import type { Attendance } from '../../model/attendance';
import { recordFields } from './recordFields';
import { defineFields, idOf, organisational, personal } from './field';

/** Whether an enterprise came: said of the enterprise, never of the person whom it sent. */
export const attendanceFields = defineFields<Attendance>('attendance', {
  id: idOf('record'),
  session: idOf('record'),
  enterprise: idOf('enterprise'),
  status: organisational.plain,
  'receivedMinutes?': organisational.plain,
  'recordedAt?': organisational.plain,
  'by?': personal.person,
  ...recordFields,
});

import type { StatusChange } from '../../model/status/statusChange';
import { defineFields, organisational, personal } from './field';

/** One step of a history; why and by whom concern people. */
export const statusChangeFields = defineFields<StatusChange>('statusChange', {
  status: organisational.plain,
  'from?': organisational.plain,
  on: organisational.plain,
  'reason?': personal.text,
  'by?': personal.person,
});

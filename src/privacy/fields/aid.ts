import type { Aid } from '../../model/aid';
import { recordFields } from './recordFields';
import { defineFields, idOf, organisational } from './field';
import { statusChangeFields } from './statusChange';

/** Money that an enterprise receives or asks for. */
export const aidFields = defineFields<Aid>('aid', {
  id: idOf('record'),
  enterprise: idOf('enterprise'),
  'agreement?': idOf('record'),
  title: organisational.text,
  level: organisational.plain,
  form: organisational.plain,
  amountCents: organisational.plain,
  status: organisational.plain,
  'history?': [statusChangeFields],
  'decidedOn?': organisational.plain,
  ...recordFields,
});

import type { Envelope } from '../../model/envelope';
import { recordFields } from './recordFields';
import { defineFields, idOf, organisational } from './field';

/** Hours set aside for one purpose. */
export const envelopeFields = defineFields<Envelope>('envelope', {
  id: idOf('record'),
  title: organisational.text,
  hourKind: organisational.plain,
  count: organisational.plain,
  plannedMinutes: organisational.plain,
  'partner?': idOf('partner'),
  'agreement?': idOf('record'),
  ...recordFields,
});

import type { Ledger } from '../../model/ledger';
import type { Posting } from '../../model/posting';
import { recordFields } from './recordFields';
import { defineFields, idOf, open, organisational, personal } from './field';

/** One entry of the ledger. Its key is the caller's own, made of anything: it finds the entry in another system. */
export const postingFields = defineFields<Posting>('posting', {
  id: idOf('record'),
  kind: organisational.plain,
  count: organisational.plain,
  minutes: organisational.plain,
  envelope: idOf('record'),
  'toEnvelope?': idOf('record'),
  'commitment?': idOf('record'),
  'closes?': organisational.plain,
  'corrects?': idOf('record'),
  effectiveOn: organisational.plain,
  recordedAt: organisational.plain,
  'by?': personal.person,
  'key?': organisational.identifier,
  'session?': idOf('record'),
  'hourKind?': organisational.plain,
  'activityKind?': organisational.plain,
  'partner?': idOf('partner'),
  'advisor?': idOf('advisor'),
  'enterprise?': idOf('enterprise'),
  'fundingSource?': idOf('record'),
  'contribution?': organisational.plain,
  ...recordFields,
});

/** Every posting of hours of an edition, as a document. */
export const ledgerFields = defineFields<Ledger>('ledger', {
  schema: open.plain,
  id: idOf('definition'),
  'edition?': idOf('definition'),
  'closedThrough?': organisational.plain,
  postings: [postingFields],
  ...recordFields,
});

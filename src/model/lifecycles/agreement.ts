import { agreementStatus } from '../../vocabulary/agreementStatus';
import { defineLifecycle } from './lifecycle';

/** An agreement with a funder: signed, then closed once its last report is accepted; or cancelled, before or after the signature. */
export const agreementLifecycle = defineLifecycle({
  kind: 'agreement',
  noun: { fr: 'une entente', en: 'an agreement' },
  statuses: agreementStatus.entries,
  starts: ['draft', 'signed'],
  next: { draft: ['signed', 'cancelled'], signed: ['closed', 'cancelled'], closed: [], cancelled: [] },
  reasoned: ['cancelled'],
});

import { aidStatus } from '../../vocabulary/aidStatus';
import { defineLifecycle } from './lifecycle';

/** Money asked for: promised, then paid; or refused, also after a promise that is taken back. An own contribution begins as confirmed. */
export const aidLifecycle = defineLifecycle({
  kind: 'aid',
  noun: { fr: 'une aide', en: 'an aid' },
  statuses: aidStatus.entries,
  starts: ['requested', 'confirmed', 'paid'],
  next: { requested: ['confirmed', 'refused'], confirmed: ['paid', 'refused'], paid: [], refused: [] },
  reasoned: ['refused'],
});

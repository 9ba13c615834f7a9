import { sessionStatus } from '../../vocabulary/sessionStatus';
import { defineLifecycle } from './lifecycle';

/**
 * A session. One cancelled, or found to be without object, may be planned again under the same id: calendars that subscribe to it then see
 * it return. One held stays held.
 */
export const sessionLifecycle = defineLifecycle({
  kind: 'session',
  noun: { fr: 'une séance', en: 'a session' },
  statuses: sessionStatus.entries,
  starts: ['planned', 'pending'],
  next: {
    planned: ['held', 'pending', 'cancelled', 'not-applicable'],
    held: [],
    cancelled: ['planned'],
    pending: ['planned', 'cancelled', 'not-applicable'],
    'not-applicable': ['planned', 'pending'],
  },
  reasoned: ['cancelled', 'not-applicable'],
});

import { editionStatus } from '../../vocabulary/editionStatus';
import { defineLifecycle } from './lifecycle';

/**
 * An edition, from an idea to its end.
 *
 * One planned may be only envisaged again: Trajet's second parcours, announced in July 2020 for that autumn, was « envisagé » for 2021 by
 * November. One open to applications may go back to planned when too few come. One cancelled stays so: another season is another edition.
 */
export const editionLifecycle = defineLifecycle({
  kind: 'edition',
  noun: { fr: 'une édition', en: 'an edition' },
  statuses: editionStatus.entries,
  starts: ['envisaged', 'planned'],
  next: {
    envisaged: ['planned', 'cancelled'],
    planned: ['open', 'envisaged', 'cancelled'],
    open: ['running', 'planned', 'cancelled'],
    running: ['done', 'cancelled'],
    done: [],
    cancelled: [],
  },
  reasoned: ['cancelled'],
});

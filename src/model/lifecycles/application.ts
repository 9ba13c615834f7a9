import { applicationStatus } from '../../vocabulary/applicationStatus';
import { defineLifecycle } from './lifecycle';

/**
 * An application, from a draft to an answer. Eligibility comes before admission, so that who is admitted against the rules goes through a
 * waiver that is on the record. A refusal for ineligibility may be reviewed, or left at that by who withdraws; being declined, or withdrawing, ends it.
 */
export const applicationLifecycle = defineLifecycle({
  kind: 'application',
  noun: { fr: 'une candidature', en: 'an application' },
  statuses: applicationStatus.entries,
  starts: ['draft', 'submitted'],
  next: {
    draft: ['submitted', 'withdrawn'],
    submitted: ['incomplete', 'eligible', 'ineligible', 'withdrawn'],
    incomplete: ['submitted', 'eligible', 'ineligible', 'withdrawn'],
    eligible: ['admitted', 'waitlisted', 'declined', 'ineligible', 'withdrawn'],
    ineligible: ['eligible', 'withdrawn'],
    admitted: ['withdrawn'],
    waitlisted: ['admitted', 'declined', 'withdrawn'],
    declined: [],
    withdrawn: [],
  },
  reasoned: ['incomplete', 'ineligible', 'declined', 'withdrawn'],
});

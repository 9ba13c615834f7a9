import type { Activity, FacilitatorNeed, Lag } from '../../model/activity';
import { definitionFields } from './recordFields';
import { defineFields, idOf, open } from './field';

/** Time to leave between two things. */
export const lagFields = defineFields<Lag>('lag', {
  'minimumDays?': open.plain,
  'maximumDays?': open.plain,
  'minimumMinutes?': open.plain,
  'maximumMinutes?': open.plain,
});

const facilitatorFields = defineFields<FacilitatorNeed>('facilitatorNeed', {
  role: idOf('definition'),
  number: open.plain,
  'expertise?': [open.plain],
});

/** One activity of a parcours: published for others to follow. */
export const activityFields = defineFields<Activity>('activity', {
  id: idOf('definition'),
  title: open.text,
  'summary?': open.text,
  kind: open.plain,
  format: open.plain,
  'mode?': open.plain,
  hourKind: open.plain,
  phase: idOf('definition'),
  rank: open.plain,
  duration: {
    quantity: {
      minutes: open.plain,
      setting: idOf('definition'),
      atLeast: open.plain,
      upTo: open.plain,
      between: { minimum: open.plain, maximum: open.plain },
    },
    basis: open.plain,
  },
  sessions: open.plain,
  'sessionGroup?': idOf('definition'),
  'spacing?': lagFields,
  'after?': [{ activity: idOf('definition'), 'lag?': lagFields }],
  'groupSize?': { minimum: open.plain, maximum: open.plain },
  facilitators: [facilitatorFields],
  'thread?': idOf('definition'),
  'needsRoom?': open.plain,
  'required?': open.plain,
  'precondition?': open.plain,
  'objectives?': [open.text],
  'deliverables?': [open.text],
  'preparationMinutes?': open.plain,
  ...definitionFields,
});

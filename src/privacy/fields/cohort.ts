import type { Cohort, Member } from '../../model/cohort';
import { recordFields } from './recordFields';
import { defineFields, idOf, organisational, personal } from './field';
import { pinFields } from './program';
import { statusChangeFields } from './statusChange';

const memberFields = defineFields<Member>('member', {
  enterprise: idOf('enterprise'),
  status: organisational.plain,
  'history?': [statusChangeFields],
  'rank?': organisational.plain,
  'from?': organisational.plain,
  'to?': organisational.plain,
  'gates?': [
    {
      gate: idOf('record'),
      outcome: organisational.plain,
      on: organisational.plain,
      'reason?': personal.text,
      'decision?': idOf('record'),
    },
  ],
});

/** Enterprises that follow one parcours together. */
export const cohortFields = defineFields<Cohort>('cohort', {
  id: idOf('record'),
  title: organisational.text,
  template: pinFields,
  entry: organisational.plain,
  'lastEntryOn?': organisational.plain,
  from: organisational.plain,
  to: organisational.plain,
  'capacity?': { 'minimum?': organisational.plain, maximum: organisational.plain, 'policy?': organisational.plain },
  members: [memberFields],
  'gates?': [{ id: idOf('record'), title: organisational.text, phase: idOf('definition'), 'on?': organisational.plain }],
  ...recordFields,
});

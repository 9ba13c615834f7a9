import type { Session } from '../../model/session';
import { lagFields } from './activity';
import { recordFields } from './recordFields';
import { defineFields, idOf, organisational, personal } from './field';
import { statusChangeFields } from './statusChange';

/** One sitting of a cohort: about enterprises, led by people. Why it is put off or called off often tells of someone. */
export const sessionFields = defineFields<Session>('session', {
  id: idOf('record'),
  cohort: idOf('record'),
  title: organisational.text,
  activities: [{ activity: idOf('definition'), minutes: organisational.plain }],
  kind: organisational.plain,
  hourKind: organisational.plain,
  format: organisational.plain,
  'mode?': organisational.plain,
  sessionMinutes: organisational.plain,
  attendees: [{ enterprise: idOf('enterprise'), attendance: organisational.plain }],
  'quorum?': organisational.plain,
  'client?': idOf('enterprise'),
  facilitators: [
    {
      role: idOf('definition'),
      number: organisational.plain,
      'expertise?': [organisational.plain],
      'advisors?': [idOf('advisor')],
    },
  ],
  'thread?': idOf('record'),
  'needsRoom?': organisational.plain,
  'after?': [{ session: idOf('record'), 'lag?': lagFields }],
  'notBefore?': organisational.plain,
  'notAfter?': organisational.plain,
  'envelope?': idOf('record'),
  status: organisational.plain,
  'statusReason?': personal.text,
  'history?': [statusChangeFields],
  'origin?': {
    template: idOf('definition'),
    version: organisational.plain,
    activity: idOf('definition'),
    number: organisational.plain,
  },
  ...recordFields,
});

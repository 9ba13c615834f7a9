import type { Agreement } from '../../model/agreement';
import { recordFields } from './recordFields';
import { defineFields, idOf, organisational, personal } from './field';
import { pinFields } from './program';
import { statusChangeFields } from './statusChange';

/** What a funder agreed to give: between organisations. */
export const agreementFields = defineFields<Agreement>('agreement', {
  id: idOf('record'),
  title: organisational.text,
  funder: idOf('partner'),
  amountCents: organisational.plain,
  currency: organisational.plain,
  scope: { of: organisational.plain, program: idOf('definition'), edition: idOf('definition'), cohort: idOf('record') },
  'from?': organisational.plain,
  'to?': organisational.plain,
  'signedOn?': organisational.plain,
  'ruleSet?': pinFields,
  'status?': organisational.plain,
  'history?': [statusChangeFields],
  'amendments?': [
    {
      id: idOf('record'),
      'title?': organisational.text,
      signedOn: organisational.plain,
      'amountCents?': organisational.plain,
      'to?': organisational.plain,
      'reason?': personal.text,
    },
  ],
  'reports?': [
    {
      id: idOf('record'),
      title: organisational.text,
      dueOn: organisational.plain,
      'sentOn?': organisational.plain,
      'acceptedOn?': organisational.plain,
    },
  ],
  ...recordFields,
});

import type { DocumentKindId } from '../../model/documents/registry';
import { adaptationFields } from './adaptation';
import { applicationFields } from './application';
import { calendarFields } from './calendar';
import { editionFields } from './edition';
import type { AnyNoun } from './field';
import { indicatorsFields } from './indicator';
import { ledgerFields } from './ledger';
import { observationsFields } from './observation';
import { programFields } from './program';
import { ruleSetFields } from './ruleSet';
import { templateFields } from './template';

/** The classes of every field of every kind of document. A kind without its fields fails the type check. */
export const documentFields = {
  program: programFields,
  template: templateFields,
  adaptation: adaptationFields,
  'rule-set': ruleSetFields,
  indicators: indicatorsFields,
  calendar: calendarFields,
  application: applicationFields,
  edition: editionFields,
  ledger: ledgerFields,
  observations: observationsFields,
} as const satisfies Readonly<Record<DocumentKindId, AnyNoun>>;

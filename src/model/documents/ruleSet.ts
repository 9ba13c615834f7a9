import { ruleSetSchema, safeParseRuleSet } from '../ruleSet';
import { defineDocument } from './documentKind';

/** The document of rules of eligibility. */
export const ruleSetDocument = defineDocument({
  title: { fr: 'Règles d’admissibilité', en: 'Rules of eligibility' },
  schema: ruleSetSchema,
  read: safeParseRuleSet,
});

import { indicatorsSchema, safeParseIndicators } from '../indicator';
import { defineDocument } from './documentKind';

/** The document of a list of indicators. */
export const indicatorsDocument = defineDocument({
  title: { fr: 'Liste d’indicateurs', en: 'List of indicators' },
  schema: indicatorsSchema,
  read: safeParseIndicators,
});

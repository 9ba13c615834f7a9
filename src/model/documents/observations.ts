import { observationsSchema, safeParseObservations } from '../observation';
import { defineDocument } from './documentKind';

/** The document of a list of observations. */
export const observationsDocument = defineDocument({
  title: { fr: 'Liste d’observations', en: 'List of observations' },
  schema: observationsSchema,
  read: safeParseObservations,
});

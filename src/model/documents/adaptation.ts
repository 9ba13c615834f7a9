import { adaptationSchema, safeParseAdaptation } from '../adaptation';
import { defineDocument } from './documentKind';

/** The document of what a pôle changed in a parcours. */
export const adaptationDocument = defineDocument({
  title: { fr: 'Adaptation d’un parcours', en: 'Adaptation of a parcours' },
  schema: adaptationSchema,
  read: safeParseAdaptation,
});

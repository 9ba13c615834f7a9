import { applicationSchema, safeParseApplication } from '../application';
import { defineDocument } from './documentKind';

/** The document of what an applicant sends. */
export const applicationDocument = defineDocument({
  title: { fr: 'Candidature', en: 'Application' },
  schema: applicationSchema,
  read: safeParseApplication,
});

import { programSchema, safeParseProgram } from '../program';
import { defineDocument } from './documentKind';

/** The document of a program. */
export const programDocument = defineDocument({
  title: { fr: 'Programme', en: 'Program' },
  schema: programSchema,
  read: safeParseProgram,
});

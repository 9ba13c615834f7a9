import { editionSchema, safeParseEdition, editionLimits } from '../edition';
import { defineDocument } from './documentKind';

/** The document of one season of a program, whole. */
export const editionDocument = defineDocument({
  title: { fr: 'Édition', en: 'Edition' },
  schema: editionSchema,
  read: safeParseEdition,
  limits: editionLimits,
});

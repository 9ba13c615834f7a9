import { templateSchema, safeParseTemplate } from '../template';
import { defineDocument } from './documentKind';

/** The document of a parcours that several editions may follow. */
export const templateDocument = defineDocument({
  title: { fr: 'Gabarit de parcours', en: 'Parcours template' },
  schema: templateSchema,
  read: safeParseTemplate,
});

import type { Pin, Program } from '../../model/program';
import { definitionFields } from './recordFields';
import { defineFields, idOf, open } from './field';

/** A document pinned at a version. */
export const pinFields = defineFields<Pin>('pin', { id: idOf('definition'), version: open.plain });

/** What is offered year after year: announced to everyone. */
export const programFields = defineFields<Program>('program', {
  schema: open.plain,
  id: idOf('definition'),
  title: open.text,
  'summary?': open.text,
  'languages?': [open.plain],
  owners: [idOf('partner')],
  'territory?': [open.plain],
  'launchedOn?': open.plain,
  'ruleSets?': [{ id: idOf('definition'), version: open.plain, 'validFrom?': open.plain, 'validTo?': open.plain }],
  'templates?': [pinFields],
  ...definitionFields,
});

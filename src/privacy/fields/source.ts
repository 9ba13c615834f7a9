import type { Source } from '../../model/primitives';
import { defineFields, open } from './field';

/** Where something was read: meant to be checked by anyone. */
export const sourceFields = defineFields<Source>('source', {
  title: open.text,
  'address?': open.identifier,
  'publishedOn?': open.plain,
  'readOn?': open.plain,
});

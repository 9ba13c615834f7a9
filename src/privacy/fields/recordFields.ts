import { open, personal, sensitive } from './field';
import { sourceFields } from './source';

/** What nearly every record carries: its remark is written by someone about someone, and nothing is known of what the caller puts in `x`. */
export const recordFields = {
  'source?': sourceFields,
  'assumed?': open.plain,
  'note?': personal.text,
  'x?': sensitive.json,
};

/** What nearly every definition carries: its remark is part of what is published. */
export const definitionFields = { ...recordFields, 'note?': open.text };

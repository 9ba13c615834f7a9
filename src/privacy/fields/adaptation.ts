import type { Adaptation } from '../../model/adaptation';
import { definitionFields } from './recordFields';
import { defineFields, idOf, open } from './field';

/** What a pôle changed in a template: what is `localOnly` is not proposed to others, and is no secret for it. What is set is the template's own, so public. */
export const adaptationFields = defineFields<Adaptation>('adaptation', {
  schema: open.plain,
  id: idOf('definition'),
  version: open.plain,
  'title?': open.text,
  by: open.organisation,
  base: { id: idOf('definition'), version: open.plain, 'hash?': open.plain },
  operations: [
    {
      op: open.plain,
      opId: idOf('definition'),
      target: { kind: open.plain, id: idOf('definition') },
      'reason?': open.text,
      'ifMissing?': open.plain,
      'localOnly?': open.plain,
      field: open.plain,
      to: open.json,
      'was?': open.json,
      byMinutes: open.plain,
      element: open.json,
      items: [open.json],
      'phase?': idOf('definition'),
      'rank?': open.plain,
      slot: idOf('definition'),
      language: open.plain,
      rule: open.plain,
    },
  ],
  ...definitionFields,
});

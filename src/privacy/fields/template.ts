import type { Template } from '../../model/template';
import { activityFields } from './activity';
import { definitionFields } from './recordFields';
import { defineFields, idOf, open } from './field';
import { sourceFields } from './source';

/** A parcours, published. Its authors signed it: their names are persons', and public. */
export const templateFields = defineFields<Template>('template', {
  schema: open.plain,
  id: idOf('definition'),
  version: open.plain,
  title: open.text,
  'summary?': open.text,
  'languages?': [open.plain],
  'authors?': [open.person],
  'licence?': open.text,
  'derivedFrom?': { id: idOf('definition'), version: open.plain },
  'settings?': [
    {
      id: idOf('definition'),
      title: open.text,
      defaultMinutes: open.plain,
      'minimumMinutes?': open.plain,
      'maximumMinutes?': open.plain,
      ...definitionFields,
    },
  ],
  totals: [
    { hourKind: open.plain, minutes: open.plain, basis: open.plain, 'source?': sourceFields, 'assumed?': open.plain, 'note?': open.text },
  ],
  phases: [{ id: idOf('definition'), title: open.text, rank: open.plain, ...definitionFields }],
  activities: [activityFields],
  'indicators?': [{ indicator: idOf('definition'), when: [open.plain] }],
  'removedIds?': [idOf('definition')],
  ...definitionFields,
});

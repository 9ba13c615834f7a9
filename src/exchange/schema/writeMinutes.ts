import type * as z from 'zod';

import { chooseText, type JsonSchemaPart, type Place, type SchemaWriting } from './schemaWriting';
import { writeLeaf } from './writeLeaf';

/** How each form is called, after the title of its property. */
const minutesForms = {
  string: { fr: 'en heures (14\u00a0h, 1\u00a0h\u00a030, 90\u00a0min)', en: 'in hours (14 h, 1 h 30, 90 min)' },
  integer: { fr: 'en minutes', en: 'in minutes' },
} as const;

/**
 * Both written forms of minutes. The one with a unit comes first, which is what a form offers first: a bare 14 is then refused, not taken for
 * 14 minutes.
 */
export function writeMinutes(options: readonly z.core.$ZodType[], { label }: Place, writing: SchemaWriting): JsonSchemaPart {
  const forms = options.map((option) => writeLeaf(option));
  const [name] = label?.[writing.locale] ?? [];
  return {
    anyOf: (['string', 'integer'] as const).map((type) => ({
      title: [name, chooseText(minutesForms[type], writing)].filter((part) => part !== undefined).join(', '),
      ...forms.find((form) => form['type'] === type),
    })),
  };
}

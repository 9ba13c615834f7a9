import { test } from 'vitest';

import type { Contact } from '../../src/model/contact';
import { defineFields, idOf, personal } from '../../src/privacy/fields/field';

const fields = {
  'id?': idOf('contact'),
  name: personal.person,
  'role?': personal.text,
  'roles?': [personal.plain],
  'email?': personal.identifier,
  'phone?': personal.identifier,
  'language?': personal.plain,
} as const;

test('a field without class, one too many, or one badly said to be optional is refused', () => {
  defineFields<Contact>('contact', fields);
  // @ts-expect-error: nothing says whether the telephone is personal.
  defineFields<Contact>('contact', { ...fields, 'phone?': undefined });
  // @ts-expect-error: a contact has no such field.
  defineFields<Contact>('contact', { ...fields, 'id?': idOf('contact'), health: personal.text });
  const { name, ...others } = fields;
  // @ts-expect-error: the name is lacking.
  defineFields<Contact>('contact', others);
  // @ts-expect-error: a contact always has a name.
  defineFields<Contact>('contact', { ...others, 'name?': name });
  // @ts-expect-error: roles are a list.
  defineFields<Contact>('contact', { ...fields, 'roles?': personal.plain });
});

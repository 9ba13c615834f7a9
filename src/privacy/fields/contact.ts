import type { Contact } from '../../model/contact';
import { defineFields, idOf, personal } from './field';

/** A person to reach: nothing of it is not personal. */
export const contactFields = defineFields<Contact>('contact', {
  'id?': idOf('contact'),
  name: personal.person,
  'role?': personal.text,
  'roles?': [personal.plain],
  'email?': personal.identifier,
  'phone?': personal.identifier,
  'language?': personal.plain,
});

import { defineCodeList } from './codeList';

/** Where a session is held. */
export const mode = defineCodeList({
  id: 'mode',
  title: { fr: 'Mode', en: 'Mode' },
  entries: [
    { code: 'on-site', label: { fr: 'Sur place', en: 'On site' } },
    { code: 'online', label: { fr: 'En ligne', en: 'Online' } },
    { code: 'hybrid', label: { fr: 'Hybride', en: 'Hybrid' } },
  ],
});

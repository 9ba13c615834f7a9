import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** An enterprise that may not be named keeps no one to reach: a name, an address and a number tell who it is. */
export const contactsOfAnonymous = defineCheck({
  code: 'privacy/contacts-of-anonymous',
  severity: 'warning',
  finds: {
    fr: 'L’édition cache le nom d’une entreprise et garde celui de sa directrice (domain §3.2, T17\u00a0: un groupe qui ne peut être nommé).',
    en: 'The edition hides the name of an enterprise and keeps that of its director (domain §3.2, T17: a group that cannot be named).',
  },
  records: () => ({ enterprise: 'enterprise' }),
  message: ({ enterprise, contacts }: { enterprise: string; contacts: number }) => ({
    fr: `L’entreprise «\u00a0${enterprise}\u00a0» ne doit pas être nommée, et l’édition garde les coordonnées ${contacts > 1 ? `de ${contacts}\u00a0personnes` : 'd’une personne'} qui y travaille${contacts > 1 ? 'nt' : ''}.`,
    en: `The enterprise "${enterprise}" may not be named, and the edition keeps the particulars of ${contacts > 1 ? `${contacts} people` : 'a person'} there.`,
  }),
  hint: () => ({
    fr: 'Garder ces renseignements hors de l’édition que l’on fait circuler.',
    en: 'Keep these particulars out of the edition that is passed around.',
  }),
  find({ enterprises }: Edition, report) {
    for (const [index, { id, anonymous, contacts = [] }] of enterprises.entries()) {
      if (anonymous === true && contacts.length > 0) {
        report(['enterprises', index, 'contacts'], { enterprise: id, contacts: contacts.length }, [['enterprises', index, 'anonymous']]);
      }
    }
  },
});

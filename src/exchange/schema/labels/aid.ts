import { aidSchema } from '../../../model/aid';
import { defineLabels } from '../label';
import { labelHistory } from '../sharedLabels';

/** Words of forms: aid. */
export const aidLabels = defineLabels({
  id: 'aid',
  schema: aidSchema,
  fr: ['Aide', 'De l’argent qu’une entreprise reçoit ou demande.'],
  en: ['Aid', 'Money that an enterprise receives or asks for, by level of government and form: stacking rules weigh them.'],
  properties: {
    enterprise: {
      fr: ['Entreprise', 'Identifiant de l’entreprise qui la reçoit.'],
      en: ['Enterprise', 'Id of the enterprise that receives it.'],
    },
    agreement: {
      fr: ['Entente', 'Identifiant de l’entente d’où elle est payée.'],
      en: ['Agreement', 'Id of the agreement that it is paid from. Absent: from elsewhere.'],
    },
    title: {
      fr: ['Titre', 'Le nom de la mesure\u00a0: «\u00a0Fonds régions et ruralité\u00a0».'],
      en: ['Title', 'The measure’s own name, as « Fonds régions et ruralité ».'],
    },
    level: {
      codes: 'aidLevel',
      fr: ['Provenance', 'Qui la donne\u00a0: un gouvernement, une municipalité, un organisme financé par l’État ou une source privée.'],
      en: ['Level', 'Who gives it: a government, a municipality, a body that public funds support, or a private source.'],
    },
    form: {
      codes: 'aidForm',
      fr: ['Forme', 'Comment elle est donnée\u00a0: subvention, prêt…'],
      en: ['Form', 'How it is given: stacking policies may weigh a loan less than a grant.'],
    },
    amountCents: {
      fr: ['Montant (en cents)', 'Argent, ou valeur de ce qui est donné, en cents.'],
      en: ['Amount (in cents)', 'Money, or the value of what is given, in cents.'],
    },
    status: {
      codes: 'aidStatus',
      fr: ['État', 'Demandée, confirmée, versée ou refusée.'],
      en: ['Status', 'Where it stands: requested, confirmed, paid, or refused.'],
    },
    history: labelHistory('aidStatus'),
    decidedOn: {
      fr: ['Décidée le', 'Jour où elle a été confirmée ou refusée.'],
      en: ['Decided on', 'Day that it was confirmed or refused. Absent: not decided, or not known.'],
    },
  },
});

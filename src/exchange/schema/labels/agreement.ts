import { agreementSchema } from '../../../model/agreement';
import { defineLabels } from '../label';
import { labelHistory } from '../sharedLabels';

/** Words of forms: agreement. */
export const agreementLabels = defineLabels({
  id: 'agreement',
  schema: agreementSchema,
  fr: ['Entente', 'Ce qu’un bailleur de fonds a accepté de donner, et pour quoi.'],
  en: ['Agreement', 'What a funder agreed to give, and for what. Its scope is part of it: a program’s grant is not an edition’s.'],
  properties: {
    title: {
      fr: ['Titre', 'Comment l’appellent les parties\u00a0: «\u00a0Entente 2020-2021\u00a0».'],
      en: ['Title', 'What the parties call it, as « Entente 2020-2021 ».'],
    },
    funder: { fr: ['Bailleur de fonds', 'Identifiant du partenaire qui finance.'], en: ['Funder', 'Id of the partner that funds.'] },
    amountCents: {
      fr: ['Montant (en cents)', 'Argent convenu, en cents\u00a0: 155\u00a0000\u00a0$ s’écrivent 15500000.'],
      en: ['Amount (in cents)', 'Money agreed, in cents: $155,000 is 15500000.'],
    },
    currency: {
      choices: { CAD: { fr: 'Dollar canadien', en: 'Canadian dollar' } },
      fr: ['Monnaie', 'Le dollar canadien, seule monnaie de la bibliothèque.'],
      en: ['Currency', 'Canadian dollars, the only currency of the library.'],
    },
    scope: {
      fr: ['Portée', 'Ce à quoi sert l’argent.'],
      en: ['Scope', 'What the money is for: dividing a program’s grant by one edition’s hours would be wrong.'],
      properties: {
        of: {
          choices: {
            program: { fr: 'Tout le programme', en: 'The whole program' },
            edition: { fr: 'Une édition', en: 'One edition' },
            cohort: { fr: 'Une cohorte', en: 'One cohort' },
          },
          fr: ['Sorte de portée', 'Le programme, une édition ou une cohorte.'],
          en: ['Kind of scope', 'The program, one edition or one cohort.'],
        },
        program: { fr: ['Programme', 'Identifiant du programme.'], en: ['Program', 'Id of the program.'] },
        edition: { fr: ['Édition', 'Identifiant de l’édition.'], en: ['Edition', 'Id of the edition.'] },
        cohort: { fr: ['Cohorte', 'Identifiant de la cohorte.'], en: ['Cohort', 'Id of the cohort.'] },
      },
    },
    from: { fr: ['Du', 'Premier jour couvert.'], en: ['From', 'First day that it covers. Absent: not stated.'] },
    to: { fr: ['Au', 'Dernier jour couvert, compris.'], en: ['To', 'Last day that it covers, included. Absent: not stated.'] },
    signedOn: {
      fr: ['Signée le', 'Jour de la signature\u00a0: les règles en vigueur ce jour-là s’appliquent.'],
      en: ['Signed on', 'Day of signature: the rules in force that day apply. Absent: not signed, or not known.'],
    },
    ruleSet: {
      fr: ['Règles', 'Les règles en vigueur à la signature\u00a0: les versions suivantes ne s’appliquent pas.'],
      en: ['Rules', 'The rules in force at signature: later versions do not apply.'],
    },
    status: { codes: 'agreementStatus', fr: ['État', 'Où en est l’entente.'], en: ['Status', 'Where it stands. Absent: not known.'] },
    history: labelHistory('agreementStatus'),
    amendments: {
      fr: ['Avenants', 'Ce que les parties ont changé depuis, chacun avec sa date.'],
      en: ['Amendments', 'What the parties changed since, each with its date. "amountCents" and "to" stay those of the first signature.'],
      properties: {
        title: {
          fr: ['Titre', 'Comment l’appellent les parties\u00a0: «\u00a0Avenant 1\u00a0».'],
          en: ['Title', 'What the parties call it, as « Avenant 1 ».'],
        },
        signedOn: { fr: ['Signé le', 'Jour à partir duquel il vaut.'], en: ['Signed on', 'Day from which it holds.'] },
        amountCents: {
          fr: ['Montant (en cents)', 'Argent convenu à partir de là, en tout, en cents.'],
          en: ['Amount (in cents)', 'The money agreed from then on, in all, in cents.'],
        },
        to: { fr: ['Au', 'Dernier jour couvert à partir de là.'], en: ['To', 'The last day covered from then on.'] },
        reason: { fr: ['Raison', 'Pourquoi l’entente a changé.'], en: ['Reason', 'Why it was changed.'] },
      },
    },
    reports: {
      fr: ['Redditions de comptes', 'Ce qui doit être remis au bailleur de fonds, et quand.'],
      en: ['Reports due', 'What must be reported to the funder, and when.'],
      properties: {
        title: { fr: ['Titre', 'Par exemple «\u00a0Rapport final\u00a0».'], en: ['Title', 'As « Rapport final ».'] },
        dueOn: { fr: ['À remettre le', 'Dernier jour pour l’envoyer.'], en: ['Due on', 'Last day to send it.'] },
        sentOn: {
          fr: ['Envoyée le', 'Jour de l’envoi. À omettre\u00a0: pas envoyée.'],
          en: ['Sent on', 'Day it was sent. Absent: not sent.'],
        },
        acceptedOn: {
          fr: ['Acceptée le', 'Jour où le bailleur de fonds l’a acceptée.'],
          en: ['Accepted on', 'Day the funder accepted it. Absent: not accepted.'],
        },
      },
    },
  },
});

import { cohortSchema } from '../../../model/cohort';
import { defineLabels } from '../label';

/** Words of forms: cohort. */
export const cohortLabels = defineLabels({
  id: 'cohort',
  schema: cohortSchema,
  fr: ['Cohorte', 'Des entreprises qui suivent un même parcours ensemble.'],
  en: ['Cohort', 'Enterprises that follow one parcours together.'],
  properties: {
    title: {
      fr: ['Titre', 'Comme on la connaît\u00a0: «\u00a0Cohorte de l’automne 2020\u00a0».'],
      en: ['Title', 'As participants know it, as « Cohorte de l’automne 2020 ».'],
    },
    template: {
      fr: ['Parcours', 'Le parcours qu’elle suit, à la version de ses débuts.'],
      en: ['Parcours', 'The parcours that it follows, at the version in force when it began.'],
    },
    entry: {
      choices: { fixed: { fr: 'Toutes ensemble', en: 'All together' }, rolling: { fr: 'En continu', en: 'Rolling' } },
      fr: ['Entrée', 'Toutes commencent ensemble, ou chacune lorsqu’elle est prête.'],
      en: ['Entry', '"fixed": all begin together; "rolling": each enterprise begins when it is ready.'],
    },
    lastEntryOn: {
      fr: ['Dernière entrée', 'Dernier jour où une entreprise peut commencer, lorsque l’entrée est en continu.'],
      en: ['Last entry', 'Last day that an enterprise may begin, where entry is rolling. Absent: as long as the cohort lasts.'],
    },
    from: { fr: ['Du', 'Premier jour où une séance peut se tenir.'], en: ['From', 'First day that a session may be held.'] },
    to: { fr: ['Au', 'Dernier jour où une séance peut se tenir, compris.'], en: ['To', 'Last day that a session may be held, included.'] },
    capacity: {
      fr: ['Places', 'Combien d’entreprises elle prend.'],
      en: ['Capacity', 'How many enterprises it takes. Absent: not limited.'],
      properties: {
        minimum: {
          fr: ['Minimum', 'Le moins d’entreprises pour qu’elle commence.'],
          en: ['Minimum', 'Fewest enterprises for it to begin. Absent: no minimum.'],
        },
        maximum: {
          fr: ['Maximum', 'Le plus d’entreprises; les suivantes attendent.'],
          en: ['Maximum', 'Most enterprises; the next ones wait.'],
        },
        policy: {
          choices: {
            ignore: { fr: 'Permis', en: 'Allowed' },
            warn: { fr: 'Permis, avec un avertissement', en: 'Allowed, with a warning' },
            stop: { fr: 'Refusé', en: 'Refused' },
          },
          fr: ['Au-delà du maximum', 'Ce qu’il en est d’en prendre plus. À omettre\u00a0: un avertissement.'],
          en: ['Beyond the maximum', 'What taking more of them is: nothing to say, a warning, or refused. Absent: a warning.'],
        },
      },
    },
    members: {
      fr: ['Membres', 'Les entreprises retenues, et où en est chacune.'],
      en: ['Members', 'Enterprises that were taken, each with where it stands.'],
    },
    gates: {
      fr: ['Points de passage', 'Où l’on décide qui continue, dans l’ordre.'],
      en: ['Gates', 'Where it is decided who goes on, in order. Absent: nobody is stopped on the way.'],
    },
  },
});

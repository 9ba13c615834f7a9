import { sourceSchema } from '../../../model/primitives';
import { defineLabels } from '../label';

/** Words of forms: source. */
export const sourceLabels = defineLabels({
  id: 'source',
  schema: sourceSchema,
  fr: ['Source', 'D’où vient un chiffre ou une affirmation.'],
  en: ['Source', 'Where a figure or a statement comes from. What no source says is marked as assumed.'],
  properties: {
    title: {
      fr: ['Titre', 'Ce qui a été lu\u00a0: l’article d’une loi, une page, un communiqué.'],
      en: ['Title', 'What was read: a law’s article, a page, a release.'],
    },
    address: {
      fr: ['Adresse', 'Où on peut le lire\u00a0: une page Web, une cote.'],
      en: ['Address', 'Where it can be read: a page on the web, a shelf mark. Absent: nowhere public.'],
    },
    publishedOn: {
      fr: ['Date de publication', 'La date de la source elle-même.'],
      en: ['Publication date', 'The date of the source itself.'],
    },
    readOn: { fr: ['Date de lecture', 'Quand la source a été lue.'], en: ['Date read', 'When it was read.'] },
  },
});

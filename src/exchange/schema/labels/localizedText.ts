import { localizedTextSchema } from '../../../model/primitives';
import { defineLabels } from '../label';

/** Words of forms: text. */
export const localizedTextLabels = defineLabels({
  id: 'localizedText',
  schema: localizedTextSchema,
  fr: ['Texte', 'Un texte en français, en anglais ou dans les deux langues.'],
  en: ['Text', 'A text in French, in English, or in both.'],
  properties: {
    fr: { fr: ['Français', 'Le texte en français.'], en: ['French', 'The text in French.'] },
    en: {
      fr: ['Anglais', 'Le même texte en anglais. À omettre s’il n’est pas traduit.'],
      en: ['English', 'The same text in English. Absent: not translated, which is an info unless the document promises both languages.'],
    },
  },
});

import { placeSchema } from '../../../model/place';
import { defineLabels } from '../label';

/** Words of forms: place. */
export const placeLabels = defineLabels({
  id: 'place',
  schema: placeSchema,
  fr: ['Lieu', 'Un endroit, aussi précisément qu’on le connaît.'],
  en: ['Place', 'Somewhere in Québec or elsewhere, as precisely as it is known. Codes are texts: leading zeros count.'],
  properties: {
    address: {
      fr: ['Adresse', 'Numéro et rue, comme sur une enveloppe.'],
      en: ['Address', 'Number and street, as on an envelope. Absent: not known.'],
    },
    municipality: {
      fr: ['Municipalité', 'Nom de la ville ou du village.'],
      en: ['Municipality', 'Name of the city, town or village. Absent: not known.'],
    },
    mrc: {
      codes: 'mrc',
      fr: ['MRC ou territoire équivalent', 'Code à trois chiffres\u00a0: 371 pour Trois-Rivières.'],
      en: ['MRC or equivalent territory', 'Code of the MRC or equivalent territory on three digits, as "371" (Trois-Rivières).'],
    },
    region: {
      codes: 'region',
      fr: ['Région administrative', 'Code à deux chiffres\u00a0: 04 pour la Mauricie.'],
      en: ['Administrative region', 'Code of the administrative region on two digits, as "04" (Mauricie).'],
    },
    postalCode: {
      fr: ['Code postal', 'Tel qu’il s’écrit\u00a0: «\u00a0G9A 5J1\u00a0».'],
      en: ['Postal code', 'As it is written, at most 12 characters: « G9A 5J1 ». Absent: not known.'],
    },
    timeZone: {
      fr: [
        'Fuseau horaire',
        'À remplir seulement s’il diffère de celui de l’édition, par exemple aux Îles-de-la-Madeleine\u00a0: America/Halifax.',
      ],
      en: ['Time zone', 'IANA zone, where it differs from the edition’s: Îles-de-la-Madeleine, Basse-Côte-Nord.'],
    },
  },
});

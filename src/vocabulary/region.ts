import { defineCodeList } from './codeList';

/** The 17 administrative regions of Québec, by code on two digits: a text, where the leading zero counts; a number that lost it is understood. */
export const region = defineCodeList({
  id: 'region',
  title: { fr: 'Région administrative', en: 'Administrative region' },
  source: {
    fr: 'Répertoire des municipalités du Québec (Données Québec, CC BY 4.0), export de 2025',
    en: 'Directory of municipalities of Québec (Données Québec, CC BY 4.0), export of 2025',
  },
  entries: [
    { code: '01', label: { fr: 'Bas-Saint-Laurent', en: 'Bas-Saint-Laurent' }, aliases: ['1'] },
    { code: '02', label: { fr: 'Saguenay–Lac-Saint-Jean', en: 'Saguenay–Lac-Saint-Jean' }, aliases: ['2'] },
    { code: '03', label: { fr: 'Capitale-Nationale', en: 'Capitale-Nationale' }, aliases: ['3'] },
    { code: '04', label: { fr: 'Mauricie', en: 'Mauricie' }, aliases: ['4'] },
    { code: '05', label: { fr: 'Estrie', en: 'Estrie' }, aliases: ['5', 'Cantons-de-l’Est', 'Eastern Townships'] },
    { code: '06', label: { fr: 'Montréal', en: 'Montréal' }, aliases: ['6'] },
    { code: '07', label: { fr: 'Outaouais', en: 'Outaouais' }, aliases: ['7'] },
    { code: '08', label: { fr: 'Abitibi-Témiscamingue', en: 'Abitibi-Témiscamingue' }, aliases: ['8'] },
    { code: '09', label: { fr: 'Côte-Nord', en: 'Côte-Nord' }, aliases: ['9'] },
    { code: '10', label: { fr: 'Nord-du-Québec', en: 'Nord-du-Québec' } },
    { code: '11', label: { fr: 'Gaspésie–Îles-de-la-Madeleine', en: 'Gaspésie–Îles-de-la-Madeleine' } },
    { code: '12', label: { fr: 'Chaudière-Appalaches', en: 'Chaudière-Appalaches' } },
    { code: '13', label: { fr: 'Laval', en: 'Laval' } },
    { code: '14', label: { fr: 'Lanaudière', en: 'Lanaudière' } },
    { code: '15', label: { fr: 'Laurentides', en: 'Laurentides' } },
    { code: '16', label: { fr: 'Montérégie', en: 'Montérégie' } },
    { code: '17', label: { fr: 'Centre-du-Québec', en: 'Centre-du-Québec' } },
  ],
});

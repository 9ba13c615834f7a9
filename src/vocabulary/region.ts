import { defineCodeList } from './codeList';

/** The 17 administrative regions of Québec, by code on two digits: a text, where the leading zero counts. */
export const region = defineCodeList({
  id: 'region',
  title: { fr: 'Région administrative', en: 'Administrative region' },
  entries: [
    { code: '01', label: { fr: 'Bas-Saint-Laurent', en: 'Bas-Saint-Laurent' } },
    { code: '02', label: { fr: 'Saguenay–Lac-Saint-Jean', en: 'Saguenay–Lac-Saint-Jean' } },
    { code: '03', label: { fr: 'Capitale-Nationale', en: 'Capitale-Nationale' } },
    { code: '04', label: { fr: 'Mauricie', en: 'Mauricie' } },
    { code: '05', label: { fr: 'Estrie', en: 'Estrie' } },
    { code: '06', label: { fr: 'Montréal', en: 'Montréal' } },
    { code: '07', label: { fr: 'Outaouais', en: 'Outaouais' } },
    { code: '08', label: { fr: 'Abitibi-Témiscamingue', en: 'Abitibi-Témiscamingue' } },
    { code: '09', label: { fr: 'Côte-Nord', en: 'Côte-Nord' } },
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

import { defineCodeList } from './codeList';

/** Who gives an aid: stacking rules weigh them. */
export const aidLevel = defineCodeList({
  id: 'aidLevel',
  title: { fr: 'Provenance de l’aide', en: 'Level of the aid' },
  entries: [
    {
      code: 'federal',
      label: { fr: 'Fédéral', en: 'Federal' },
      aliases: ['fédérale', 'Canada', 'gouvernement du Canada', 'Government of Canada'],
    },
    {
      code: 'provincial',
      label: { fr: 'Provincial', en: 'Provincial' },
      aliases: ['provinciale', 'Québec', 'gouvernement du Québec', 'Government of Québec'],
    },
    {
      code: 'municipal',
      label: { fr: 'Municipal', en: 'Municipal' },
      aliases: ['municipale', 'municipalité', 'ville', 'MRC', 'municipality', 'city'],
    },
    { code: 'publicly-funded', label: { fr: 'Organisme financé par des fonds publics', en: 'Publicly funded body' } },
    { code: 'private', label: { fr: 'Privé', en: 'Private' }, aliases: ['privée'] },
  ],
});

import { defineCodeList } from './codeList';

/** Who gives an aid: stacking rules weigh them. */
export const aidLevel = defineCodeList({
  id: 'aidLevel',
  title: { fr: 'Provenance de l’aide', en: 'Level of the aid' },
  entries: [
    { code: 'federal', label: { fr: 'Fédéral', en: 'Federal' } },
    { code: 'provincial', label: { fr: 'Provincial', en: 'Provincial' } },
    { code: 'municipal', label: { fr: 'Municipal', en: 'Municipal' } },
    { code: 'publicly-funded', label: { fr: 'Organisme financé par des fonds publics', en: 'Publicly funded body' } },
    { code: 'private', label: { fr: 'Privé', en: 'Private' } },
  ],
});

import { readText } from '../../csv/cells/readText';
import { column, required } from '../../csv/columns';
import type { ReqShape } from '../buildReqTable';

/** A directory of enterprises, without their NEQ: what a pôle publishes. */
export const directory = {
  id: 'directory',
  title: { fr: 'Répertoire d’entreprises', en: 'Directory of enterprises' },
  columns: [
    required(column('name', readText, ['NomEntreprise', 'NomEntreprise'], 'Nom', 'Entreprise', 'Organisme')),
    column('place.address', readText, ['Adresse', 'Adresse']),
    column('place.municipality', readText, ['Municipalite', 'Municipalite'], 'Ville'),
    column('place.postalCode', readText, ['CodePostal', 'CodePostal']),
    column('register.territory', readText, ['Territoire', 'Territoire'], 'MRC'),
    column('website', readText, ['SiteWeb', 'SiteWeb'], 'Site'),
    column('register.activity', readText, ['SecteurActivite', 'SecteurActivite']),
    column('register.legalForm', readText, ['FormeJuridique', 'FormeJuridique']),
  ],
} as const satisfies ReqShape;

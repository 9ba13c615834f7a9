import { readDigits, readText } from '../../csv/cells/readText';
import { column, required } from '../../csv/columns';
import type { ReqShape } from '../buildReqTable';

/** An extract of the register with its names joined, as pôles make it, and where each enterprise is on a map. */
export const extract = {
  id: 'extract',
  title: { fr: 'Extrait du registre', en: 'Extract of the register' },
  columns: [
    required(column('neq', readDigits, ['NEQ', 'NEQ'])),
    column('name', readText, ['NomEntreprise', 'NomEntreprise'], 'Nom'),
    column('register.line1', readText, ['Adresse', 'Adresse']),
    column('register.line2', readText, ['Municipalite', 'Municipalite']),
    column('register.line3', readText, ['Adresse_Lign3', 'Adresse_Lign3']),
    column('register.line4', readText, ['CodePostal', 'CodePostal']),
    column('register.activity', readText, ['SecteurActivite', 'SecteurActivite']),
    column('register.legalForm', readText, ['FormeJuridique', 'FormeJuridique']),
    column('register.latitude', readText, ['lat', 'lat'], 'latitude'),
    column('register.longitude', readText, ['long', 'long'], 'lng', 'longitude'),
  ],
} as const satisfies ReqShape;

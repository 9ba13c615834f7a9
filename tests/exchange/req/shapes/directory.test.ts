import { expect, it } from 'vitest';

import { fromReq } from '../../../../src/exchange/fromReq';

it('a directory without NEQ tells the MRC by its territory, and its ids by name and municipality', () => {
  const { shape, rows, rejected } = fromReq(
    'NomEntreprise,Adresse,Municipalite,CodePostal,Territoire,SiteWeb\nÀ la Fût coop de travail,670 rue Notre-Dame,Saint-Tite,G0X3H0,Mékinac,www.alafut.qc.ca\nÀ la Fût coop de travail,,Saint-Tite,,,',
  );
  expect(shape).toBe('directory');
  expect(rows[0]).toMatchObject({
    enterprise: {
      id: 'a-la-fut-coop-de-travail-saint-tite',
      place: { address: '670 rue Notre-Dame', municipality: 'Saint-Tite', mrc: '350', postalCode: 'G0X 3H0' },
      website: 'www.alafut.qc.ca',
    },
    doubtful: [],
    unknown: [['neq'], ['legalForm'], ['place', 'region']],
  });
  expect(rejected.map(({ line, diagnostics }) => [line, diagnostics[0]?.code])).toEqual([[3, 'csv/duplicate-id']]);
});

import { expect, it } from 'vitest';

import { fromReq } from '../../../../src/exchange/fromReq';

const titles = 'NEQ,NomEntreprise,Adresse,Municipalite,Adresse_Lign3,CodePostal,SecteurActivite,FormeJuridique,lat,long';

it('an extract keeps where each enterprise is, and what « NA » says is unknown', () => {
  const text = `${titles}\n1160000007,LE SABORD,1 chemin du Golf,CP 10083,Shawinigan (Québec),G9T5K7,Organiser,APE,46.62,-72.68\n1160000015,CLUB ENFIN,3920 rue Dompierre,Trois-Rivières (Québec),NA,G8Y4Y6,-,COP,NA,NA`;
  const { shape, rows, rejected } = fromReq(text);
  expect(shape).toBe('extract');
  expect(rows.map(({ enterprise }) => enterprise.place)).toEqual([
    { address: '1 chemin du Golf, CP 10083', municipality: 'Shawinigan', postalCode: 'G9T 5K7' },
    { address: '3920 rue Dompierre', municipality: 'Trois-Rivières', postalCode: 'G8Y 4Y6' },
  ]);
  expect(rows[0]?.register).toMatchObject({ latitude: '46.62', longitude: '-72.68', activity: 'Organiser' });
  expect(rows[1]?.register).not.toHaveProperty('latitude');
  expect(rejected).toEqual([]);
});

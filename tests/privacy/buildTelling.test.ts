import { describe, expect, it } from 'vitest';

import { organisational, personal } from '../../src/privacy/fields/field';
import { buildTelling } from '../../src/privacy/buildTelling';

const person = (value: string) => ({ field: personal.person, value });
const organisation = (value: string) => ({ field: organisational.organisation, value });
const hide = (...hidden: readonly { readonly field: (typeof personal)['person']; readonly value: string }[]) =>
  buildTelling(hidden).tellsInText;

describe('a part of the name of a person', () => {
  const tells = hide(...['Julie Côté', 'Marie-Claude St-Pierre', 'Rose Roy', 'Minh Ng', 'Anne de la Durantaye', 'Luc Page'].map(person));
  it.each([
    ['Coaching with Julie', 'sure'],
    ['Cohorte de JULIE', 'sure'],
    ['atelier julie', 'sure'],
    ['Julie’s coaching', 'sure'],
    ['Accompagnement avec Mme Côté', 'sure'],
    ['Vu avec Ste-Pierre', undefined],
    ['Vu avec Marie-Claude', 'sure'],
    ['Vu avec Saint-Pierre', 'sure'],
    ['Vu avec Durantaye', 'sure'],
    ['Vu avec M. Roy', 'sure'],
    ['Vu avec M. L. Roy', 'sure'],
    ['Vu avec Mrs Ng', 'sure'],
    ['Vu avec Ng', undefined],
    ['Vu avec Roy', 'sure'],
    ['Roy, deuxième rencontre', 'unsure'],
    ['Coaching de Rose', 'sure'],
    ['Le volet rose', undefined],
    ['Rose et bleu', 'unsure'],
    ['VOLET ROSE', 'unsure'],
    ['Mettre de côté', undefined],
    ['Vu du côté de Côté', 'sure'],
    ['Juliette, Roynord', undefined],
    ['Page 3', 'unsure'],
    ['Bilan de la mi-parcours', undefined],
    ['', undefined],
  ] as const)('in « %s » is %s', (text, expected) => expect(tells(text)).toBe(expected));

  it('is found in both languages, however accents are written', () => {
    expect(tells({ fr: 'Bilan', en: 'Review with Julie' })).toBe('sure');
    expect(hide(person('Élodie Béland'))('Rencontre avec E\u0301lodie')).toBe('sure');
    expect(hide(person('Élodie Béland'))('Rencontre avec Mme Be\u00adland')).toBe('sure');
  });
});

describe('the name of an organisation', () => {
  const tells = hide(
    ...[
      'Le Sabord inc.',
      'Coop Saint-Tite',
      'Pôle de la Mauricie',
      'L’Atelier',
      'Le Marché',
      'Coopérative de solidarité La Ruche',
      'Coop Mékinac',
      'OBNL Fil',
    ].map(organisation),
  );
  it.each([
    ['Visite du Sabord', 'sure'],
    ['Visite au sabord', 'sure'],
    ['Chez Sabord ltée', 'sure'],
    ['Visite de la COOP ST-TITE', 'sure'],
    ['Coopérative de Saint-Tite', 'sure'],
    ['Avec le Pôle Mauricie', 'sure'],
    ['Trajet en Mauricie', undefined],
    ['Rencontre du pôle', undefined],
    ['Visite de la Ruche', 'sure'],
    ['Visite de la coopérative', undefined],
    ['Atelier 1', undefined],
    ['Visite de L’Atelier', 'unsure'],
    ['Étude de marché', undefined],
    ['Visite au Marché', 'sure'],
    ['Marché public', 'unsure'],
    ['Tournée de Mékinac', undefined],
    ['Tournée de la coop Mékinac', 'sure'],
    ['Visite au Fil', 'sure'],
    ['Au fil des jours', undefined],
    ['Sabordage', undefined],
  ] as const)('in « %s » is %s', (text, expected) => expect(tells(text)).toBe(expected));
});

describe('a name that is shown elsewhere', () => {
  it('makes its words those of nobody, unless a title comes before', () => {
    const tells = buildTelling([person('Marc Desjardins')], [organisation('Caisse Desjardins')]).tellsInText;
    expect(tells('Visite à la Caisse Desjardins')).toBeUndefined();
    expect(tells('Vu avec M. Desjardins')).toBe('sure');
    expect(tells('Vu avec Marc')).toBe('sure');
  });
});

describe('what is no name of a person', () => {
  it('though it stands where one may, is looked for whole: a project, a machine', () => {
    const tells = hide(person('Projet de café culturel'), person('import'), person('Nom retiré / Name removed'));
    expect(tells('Un projet au café')).toBeUndefined();
    expect(tells('Texte retiré / Text removed')).toBeUndefined();
    expect(tells('Le projet de café culturel')).toBe('sure');
  });
});

describe('ids', () => {
  it('tell the parts of names that they are made of', () => {
    const { tellsInId } = buildTelling([person('Julie Côté'), organisation('Le Sabord')]);
    expect(['coaching-julie-2', 'visite-sabord', 'cote-est', 'atelier-1'].map(tellsInId)).toEqual(['name', 'name', undefined, undefined]);
  });
});

describe('many names', () => {
  it('cost no more to look for than few', () => {
    const spell = (index: number) =>
      `X${index.toString(36)}`.replaceAll(/\d/gu, (digit) => 'abcdefghij'[Number(digit)] ?? '').padEnd(9, 'z');
    const tells = hide(...Array.from({ length: 20_000 }, (_, index) => person(`P${spell(index)} N${spell(index)}`)));
    for (let index = 0; index < 20_000; index += 1) expect(tells('Bilan de mi-parcours avec tout le groupe')).toBeUndefined();
    expect(tells(`Bilan avec N${spell(19_999)}`)).toBe('sure');
  });
});

import { expect, it } from 'vitest';

import { validateTemplate } from '../../../src/parcours/validateTemplate';
import { buildActivity, buildTemplate } from '../buildTemplate';
import { render } from './render';

const template = buildTemplate({ activities: [buildActivity({ id: 'codev', kind: 'codevelopment', sessions: 20 })] });

it.each([3, 11])('refuses a codevelopment group of %i', (groupSize) => {
  const found = validateTemplate(template, { groupSize });
  expect(found).toEqual([
    {
      code: 'parcours/codevelopment-size-refused',
      severity: 'error',
      path: ['activities', 0],
      params: { activity: 'codev', titleFr: 'Atelier', titleEn: 'Workshop', members: groupSize },
    },
  ]);
});

it.each([4, 10])('lets another check speak of a group of %i', (groupSize) => {
  expect(validateTemplate(template, { groupSize }).map(({ severity }) => severity)).toEqual(['warning']);
});

it('says nothing while the number of members is not known', () => {
  expect(validateTemplate(template)).toEqual([]);
});

it('reads well in both languages', () => {
  expect(render(validateTemplate(template, { groupSize: 3 }))).toMatchInlineSnapshot(`
    [
      "« Atelier » réunirait 3 membres : le codéveloppement en demande de 4 à 10. Admettre d’autres entreprises, ou choisir une autre formule.",
      ""Workshop" would gather 3 members: codevelopment takes 4 to 10. Admit more enterprises, or choose another form.",
    ]
  `);
  expect(render(validateTemplate(template, { groupSize: 11 }))).toMatchInlineSnapshot(`
    [
      "« Atelier » réunirait 11 membres : le codéveloppement en demande de 4 à 10. Former plusieurs groupes.",
      ""Workshop" would gather 11 members: codevelopment takes 4 to 10. Form several groups.",
    ]
  `);
  expect(render(validateTemplate(template, { groupSize: 1 }))).toMatchInlineSnapshot(`
    [
      "« Atelier » réunirait 1 membre : le codéveloppement en demande de 4 à 10. Admettre d’autres entreprises, ou choisir une autre formule.",
      ""Workshop" would gather 1 member: codevelopment takes 4 to 10. Admit more enterprises, or choose another form.",
    ]
  `);
});

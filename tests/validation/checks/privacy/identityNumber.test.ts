import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';
import { samples, withApplication } from '../../samples';

it('refuses a social insurance number, which is never repeated', () => {
  const found = validateEdition(samples['privacy/identity-number']);
  expect(found).toMatchObject([
    { code: 'privacy/identity-number', severity: 'error', path: ['note', 'fr'], params: { found: 'social-insurance' } },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Ce texte contient ce qui semble être un numéro d’assurance sociale. Retirer ce numéro, ici et des copies déjà envoyées : une édition n’en a jamais besoin.",
      "This text holds what looks like a social insurance number. Remove the number, here and from copies already sent: an edition never needs it.",
    ]
  `);
});

it('is silent on a check digit that fails, on a business number, on a telephone and on a date', () => {
  for (const fr of ['NAS 046 454 287', 'NE 046 454 286 RC0001', '046 454 2861', 'PLAN 2020-1118', 'No 1046 454 286']) {
    expect([fr, note(fr)]).toEqual([fr, []]);
  }
  const enterprises = buildEdition().enterprises.map((enterprise, index) =>
    index === 0 ? { ...enterprise, businessNumber: '046454286' } : enterprise,
  );
  expect(validateEdition({ ...samples['privacy/identity-number'], enterprises })).toEqual([]);
});

it('refuses a health insurance number, and reads answers too', () => {
  expect(note('RAMQ TREM 8051 2312')).toEqual(['health-insurance']);
  expect(note('TREM80512312')).toEqual(['health-insurance']);
  const answers = withApplication({ answers: { id: '046-454-286' } });
  expect(validateEdition(answers).map(({ code, path }) => [code, path])).toEqual([
    ['privacy/identity-number', ['applications', 0, 'answers', 'id']],
  ]);
});

function note(fr: string) {
  return validateEdition(buildEdition({ note: { fr, en: 'Note' } })).flatMap(({ code, params }) =>
    code === 'privacy/identity-number' ? [params['found']] : [],
  );
}

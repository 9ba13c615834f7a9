import { expect, it, test } from 'vitest';

import { safeParseApplication } from '../../../src/model/application';
import { buildApplication } from '../../../src/model/builders/buildApplication';
import { buildEnterprise } from '../../../src/model/builders/buildEnterprise';
import { buildPartner } from '../../../src/model/builders/buildPartner';
import { buildTemplate } from '../../../src/model/builders/buildTemplate';
import { safeParseEnterprise } from '../../../src/model/enterprise';
import { formatDiagnostics } from '../../../src/model/formatDiagnostics';
import { safeParsePartner } from '../../../src/model/partner';
import { validateTemplate } from '../../../src/parcours/validateTemplate';

const contacts = [{ name: 'Ann', roles: ['gardien'] }];

test.each([
  ['an enterprise', safeParseEnterprise(buildEnterprise({ legalForm: 'coop-de-truc' })), ['legalForm']],
  ['its place', safeParseEnterprise(buildEnterprise({ place: { region: '99' } })), ['place', 'region']],
  ['its people', safeParseEnterprise(buildEnterprise({ contacts })), ['contacts', 0, 'roles', 0]],
  ['a partner', safeParsePartner(buildPartner({ expertise: ['tricot'] })), ['expertise', 0]],
  ['an application', safeParseApplication(buildApplication({ evidence: [{ id: 'e', kind: 'tricot' }] })), ['evidence', 0, 'kind']],
])('%s read alone keeps an unknown code, with a warning', (_noun, { success, diagnostics }, path) => {
  expect(success).toBe(true);
  expect(diagnostics.map(({ code, severity, path: at }) => [code, severity, at])).toEqual([['codes/unknown-code', 'warning', path]]);
});

it('is said in words, with the code that a name leads to', () => {
  const { diagnostics } = safeParseEnterprise(buildEnterprise({ legalForm: 'obnl' }));
  expect((['fr', 'en'] as const).map((locale) => formatDiagnostics(diagnostics, { locale })[0]?.text)).toMatchInlineSnapshot(`
    [
      "avertissement (/legalForm) : « obnl » n’est pas un code du vocabulaire « Forme juridique ». Écrire plutôt « non-profit »?",
      "warning (/legalForm): "obnl" is not a code of the vocabulary "Legal form". Did you mean "non-profit"?",
    ]
  `);
});

it('is said of a template once it is validated, and never of what vocabularies hold', () => {
  const template = buildTemplate();
  const activities = template.activities.map((activity) => ({ ...activity, hourKind: 'tricot' }));
  const found = validateTemplate({ ...template, activities }).filter(({ code }) => code === 'codes/unknown-code');
  expect(found.map(({ path }) => path)).toEqual([['activities', 0, 'hourKind']]);
  expect(validateTemplate(template).filter(({ code }) => code === 'codes/unknown-code')).toEqual([]);
  expect(safeParseEnterprise(buildEnterprise({ legalForm: 'non-profit', place: { region: '04', mrc: '371' } })).diagnostics).toEqual([]);
});

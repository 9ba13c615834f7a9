import { expect, test } from 'vitest';

import { formatDiagnostics as formatAll } from '../../src/catalogue';
import { buildFormatter } from '../../src/diagnostics/buildFormatter';
import { formatDiagnostics as formatReading } from '../../src/model/formatDiagnostics';
import { safeParseEnterprise } from '../../src/model/enterprise';

const { diagnostics } = safeParseEnterprise({ id: 'sabord', nme: 'Le Sabord' });

test('the formatter of the model says what reading a document may say, as the front door does', () => {
  const texts = formatReading(diagnostics, { locale: 'fr' }).map(({ text }) => text);
  expect(texts).toEqual(formatAll(diagnostics, { locale: 'fr' }).map(({ text }) => text));
  expect(texts).toEqual([
    'erreur (/name)\u00a0: Il manque «\u00a0name\u00a0», où l’on attend un texte.',
    'erreur (/nme)\u00a0: «\u00a0nme\u00a0» n’est pas un nom connu ici. Écrire plutôt «\u00a0name\u00a0»?',
  ]);
});

test('a formatter that knows no definition shows codes', () => {
  expect(buildFormatter([])(diagnostics, { locale: 'en' }).map(({ message }) => message)).toEqual([
    'schema/missing-key',
    'schema/unknown-key',
  ]);
});

import { describe, expect, it } from 'vitest';

import { identifierDiagnostics } from '../../src/diagnostics/identifierDiagnostics';
import { renderDiagnostics } from '../../src/diagnostics/renderDiagnostics';
import { inspectBusinessNumber } from '../../src/model/identifiers/inspectBusinessNumber';
import { inspectNeq } from '../../src/model/identifiers/inspectNeq';
import { inspectPostalCode } from '../../src/model/identifiers/inspectPostalCode';
import { inspectScian } from '../../src/model/identifiers/inspectScian';

const found = [
  inspectNeq('NEQ'),
  inspectNeq('3460000008'),
  inspectBusinessNumber('12'),
  inspectBusinessNumber('123456789'),
  inspectPostalCode('G9A 5O5'),
  inspectPostalCode('K1A 0B1'),
  inspectScian('51-52'),
  inspectScian('42', { version: 2020 }),
].flatMap(({ diagnostics }) => diagnostics);
const say = (locale: 'fr' | 'en') =>
  renderDiagnostics(found, { locale, definitions: identifierDiagnostics }).map(({ message, hint = '' }) => `${message} ${hint}`);

describe('each diagnostic of identifiers', () => {
  it('is said in both languages', () => {
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(identifierDiagnostics.map(({ code }) => code)));
    expect(say('fr')).toMatchInlineSnapshot(`
      [
        "« NEQ » n’a pas la forme d’un NEQ. Écrire les dix chiffres du numéro d’entreprise du Québec, en texte et sans espace.",
        "Les chiffres du NEQ « 3460000008 » ne concordent pas : il y a sans doute une faute de frappe. Relire le numéro au registre des entreprises; s’il est bien celui-là, le garder tel quel.",
        "Le NEQ « 3460000008 » commence par 34 : on ne connaît que 11, 22, 33 et 88. Relire le numéro au registre des entreprises; s’il est bien celui-là, le garder tel quel.",
        "« 12 » n’a pas la forme d’un numéro d’entreprise fédéral. Écrire neuf chiffres, suivis au besoin du compte de programme : 123456782 ou 123456782RC0001.",
        "Les chiffres du numéro d’entreprise « 123456789 » ne concordent pas : il y a sans doute une faute de frappe. Relire le numéro sur un document de l’Agence du revenu du Canada.",
        "« G9A 5O5 » n’a pas la forme d’un code postal canadien. Alterner lettres et chiffres : G9A 5C5. Aucun code ne contient D, F, I, O, Q ou U, ni ne commence par W ou Z.",
        "« K1A 0B1 » dessert des bureaux fédéraux d’Ottawa et de Gatineau : ce code ne dit pas s’il est au Québec. Se fier à la municipalité.",
        "« 51-52 » n’a pas la forme d’un code du SCIAN. Écrire de deux à six chiffres, en texte : « 711111 ».",
        "Le code « 42 » commence par 42, qui n’est pas un secteur du SCIAN Canada. Relire le code; ceux des États-Unis (42, 92) ne sont pas ceux du Canada (41, 91).",
        "On ne connaît pas de SCIAN de 2020 : les versions sont de 1997, 2002, 2007, 2012, 2017, 2022. Relire l’année; si une version a paru depuis, la garder telle quelle.",
      ]
    `);
    expect(say('en')).toMatchInlineSnapshot(`
      [
        ""NEQ" does not have the form of an NEQ. Write the ten digits of the Québec enterprise number, as a text without spaces.",
        "The digits of NEQ "3460000008" do not agree: there is most likely a typing error. Compare it with the enterprise register; if it is the right one, keep it as it is.",
        "NEQ "3460000008" starts with 34: only 11, 22, 33 and 88 are known. Compare it with the enterprise register; if it is the right one, keep it as it is.",
        ""12" does not have the form of a federal business number. Write nine digits, followed if needed by the program account: 123456782 or 123456782RC0001.",
        "The digits of business number "123456789" do not agree: there is most likely a typing error. Compare it with a document from the Canada Revenue Agency.",
        ""G9A 5O5" does not have the form of a Canadian postal code. Alternate letters and digits: G9A 5C5. No code holds D, F, I, O, Q or U, or starts with W or Z.",
        ""K1A 0B1" serves federal offices in Ottawa and in Gatineau: this code does not say whether it is in Québec. Rely on the municipality.",
        ""51-52" does not have the form of a NAICS code. Write two to six digits, as a text: "711111".",
        "Code "42" starts with 42, which is no sector of NAICS Canada. Compare it with the classification; those of the United States (42, 92) are not those of Canada (41, 91).",
        "No NAICS of 2020 is known: the versions are of 1997, 2002, 2007, 2012, 2017, 2022. Compare the year; if a version was published since, keep it as it is.",
      ]
    `);
  });

  it('never says of an identifier that it is valid: only the register knows', () => {
    expect([...say('fr'), ...say('en')].join(' ')).not.toMatch(/valid/iu);
  });

  it('cuts what it quotes', () => {
    const [malformed] = inspectNeq('😀'.repeat(5_000)).diagnostics;
    if (malformed === undefined) throw new Error('a diagnostic was expected');
    for (const locale of ['fr', 'en'] as const) {
      const [text] = renderDiagnostics([malformed], { locale, definitions: identifierDiagnostics });
      expect(text?.message.length).toBeLessThan(200);
    }
  });
});

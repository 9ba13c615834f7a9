import { expect, it } from 'vitest';

import { renderDiagnostics } from '../../src/diagnostics/renderDiagnostics';
import { rulesDiagnostics } from '../../src/rules/diagnostics';

const samples = [
  { code: 'rules/absent-date', params: { parameter: 'plafond', at: 'submission' } },
  { code: 'rules/parameter-not-in-force', params: { parameter: 'plafond', date: '2010-01-01' } },
  { code: 'rules/unknown-predicate', params: { name: 'somme' } },
  { code: 'rules/unreadable-fact', params: { fact: 'members', type: 'integer' } },
  { code: 'rules/unlisted-answer', params: { fact: 'form', received: 'non-proft', nearest: 'non-profit' } },
  { code: 'rules/unknown-answer', params: { fact: 'zzz', nearest: null } },
].map((sample) => ({ ...sample, severity: 'error' as const, path: [] }));

it('says in French what evaluating rules finds', () => {
  expect(renderDiagnostics(samples, { locale: 'fr', definitions: rulesDiagnostics }).map(({ text }) => text)).toMatchInlineSnapshot(`
    [
      "erreur : Le paramètre « plafond » se lit à la date « submission », qui n’est pas donnée.",
      "erreur : Le paramètre « plafond » n’a pas de valeur en vigueur le 2010-01-01.",
      "erreur : La règle appelle « somme », qui n’est pas fourni.",
      "erreur : La réponse à « members » n’est pas de type « integer » : elle compte comme inconnue.",
      "erreur : « non-proft » n’est pas un des choix de « form ». Écrire plutôt « non-profit »?",
      "erreur : Aucun renseignement ne s’appelle « zzz » : cette réponse n’est pas lue. Corriger le nom, ou le déclarer dans le jeu de règles.",
    ]
  `);
});

it('says in English what evaluating rules finds', () => {
  expect(renderDiagnostics(samples, { locale: 'en', definitions: rulesDiagnostics }).map(({ text }) => text)).toMatchInlineSnapshot(`
    [
      "error: Parameter "plafond" is read at date "submission", which is not given.",
      "error: Parameter "plafond" has no value in force on 2010-01-01.",
      "error: The rule calls "somme", which is not provided.",
      "error: The answer to "members" is not of type "integer": it counts as unknown.",
      "error: "non-proft" is not one of the choices of "form". Did you mean "non-profit"?",
      "error: No fact is called "zzz": this answer is not read. Correct the name, or declare it in the rule set.",
    ]
  `);
});

it('has a sample of each', () => {
  expect(samples.map(({ code }) => code)).toEqual(rulesDiagnostics.map(({ code }) => code));
});

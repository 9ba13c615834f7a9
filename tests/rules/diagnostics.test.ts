import { expect, it } from 'vitest';

import { renderDiagnostics } from '../../src/diagnostics/renderDiagnostics';
import { rulesDiagnostics } from '../../src/rules/diagnostics';

const members = { fact: 'members', factFr: 'Nombre de membres', factEn: 'Number of members' };
const samples = [
  { code: 'rules/absent-date', params: { parameter: 'plafond', at: 'submission' } },
  { code: 'rules/parameter-not-in-force', params: { parameter: 'plafond', date: '2010-01-01' } },
  { code: 'rules/unknown-predicate', params: { name: 'somme' } },
  { code: 'rules/unreadable-fact', params: { ...members, type: 'integer', typeFr: 'un nombre entier', typeEn: 'a whole number' } },
  { code: 'rules/reversed-answer', params: { ...members, minimum: 8, maximum: 6 } },
  { code: 'rules/impossible-answer', params: { ...members, boundsFr: 'au moins 0', boundsEn: 'at least 0' } },
  {
    code: 'rules/unlisted-answer',
    params: { fact: 'form', factFr: 'Forme juridique', factEn: 'Legal form', received: 'non-proft', nearest: 'non-profit' },
  },
  { code: 'rules/unknown-answer', params: { fact: 'zzz', nearest: null } },
].map((sample) => ({ ...sample, severity: 'error' as const, path: [] }));

it('says in French what evaluating rules finds', () => {
  expect(renderDiagnostics(samples, { locale: 'fr', definitions: rulesDiagnostics }).map(({ text }) => text)).toMatchInlineSnapshot(`
    [
      "erreur : Le paramètre « plafond » se lit à la date « submission », qui n’est pas donnée.",
      "erreur : Le paramètre « plafond » n’a pas de valeur en vigueur le 1er janvier 2010.",
      "erreur : La règle appelle « somme », qui n’est pas fourni.",
      "erreur : La réponse à « Nombre de membres » devrait être un nombre entier : elle compte comme inconnue.",
      "erreur : Les bornes de la réponse à « Nombre de membres » sont inversées : elle compte comme inconnue. Écrire la plus petite d’abord.",
      "erreur : La réponse à « Nombre de membres » est impossible (on attend au moins 0) : elle compte comme inconnue. Corriger la réponse, ou la retirer si on ne la connaît pas.",
      "erreur : « non-proft » n’est pas un des choix de « Forme juridique ». Écrire plutôt « non-profit »?",
      "erreur : Aucun renseignement ne s’appelle « zzz » : cette réponse n’est pas lue. Corriger le nom, ou le déclarer dans le jeu de règles.",
    ]
  `);
});

it('says in English what evaluating rules finds', () => {
  expect(renderDiagnostics(samples, { locale: 'en', definitions: rulesDiagnostics }).map(({ text }) => text)).toMatchInlineSnapshot(`
    [
      "error: Parameter "plafond" is read at date "submission", which is not given.",
      "error: Parameter "plafond" has no value in force on January 1, 2010.",
      "error: The rule calls "somme", which is not provided.",
      "error: The answer to "Number of members" should be a whole number: it counts as unknown.",
      "error: The bounds of the answer to "Number of members" are reversed: it counts as unknown. Write the lesser first.",
      "error: The answer to "Number of members" is impossible (at least 0 is expected): it counts as unknown. Correct the answer, or remove it when it is not known.",
      "error: "non-proft" is not one of the choices of "Legal form". Did you mean "non-profit"?",
      "error: No fact is called "zzz": this answer is not read. Correct the name, or declare it in the rule set.",
    ]
  `);
});

it('has a sample of each', () => {
  expect(samples.map(({ code }) => code)).toEqual(rulesDiagnostics.map(({ code }) => code));
});

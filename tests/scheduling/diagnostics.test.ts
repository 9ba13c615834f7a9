import { expect, it } from 'vitest';

import { buildDiagnostic } from '../../src/diagnostics/defineDiagnostic';
import { engineGoals } from '../../src/scheduling/engine/goals/registry';
import { schedulingDiagnostics } from '../../src/scheduling/diagnostics';
import { notFound } from '../../src/scheduling/explainUnplaced';
import { constraints } from '../../src/scheduling/registry';
import { goalIds, schedulingDefaults } from '../../src/scheduling/schedulingDefaults';
import { render } from './buildProblem';

it('has one code for each thing it may say, all of one subject', () => {
  const codes = schedulingDiagnostics.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !/^scheduling\/[a-z-]+$/u.test(code))).toEqual([]);
});

it('gives each constraint words for a reason', () => {
  const found = [
    ...constraints.map((constraint) =>
      buildDiagnostic(constraint, [], { refused: 12, examined: 40, reasonsFr: ['Relâche', 'Noël'], reasonsEn: ['Break'] }),
    ),
    buildDiagnostic(notFound, [], { free: 3 }),
  ];
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Avant la première date permise, ou après la dernière : 12 possibilités écartées sur 40.",
      "Jour de fermeture (Relâche et Noël) : 12 possibilités écartées sur 40.",
      "Une entreprise requise n’est pas disponible : 12 possibilités écartées sur 40.",
      "La séance finirait après le dernier jour : 12 possibilités écartées sur 40.",
      "Trop tôt ou trop tard par rapport à une séance liée : 12 possibilités écartées sur 40.",
      "Une entreprise requise est déjà dans une autre séance : 12 possibilités écartées sur 40.",
      "Une entreprise requise a atteint sa limite de temps : 12 possibilités écartées sur 40.",
      "Trop peu d’entreprises pourraient venir, ici ou à une autre séance : 12 possibilités écartées sur 40.",
      "La salle est trop petite : 12 possibilités écartées sur 40. Trouver une salle plus grande.",
      "La salle n’est pas disponible : 12 possibilités écartées sur 40.",
      "La salle est déjà prise : 12 possibilités écartées sur 40.",
      "La personne n’a pas l’expertise, ou n’est pas parmi celles qui sont permises : 12 possibilités écartées sur 40.",
      "La personne n’est pas disponible : 12 possibilités écartées sur 40. Demander une plage de plus à quelqu’un qui a cette expertise.",
      "La personne mène déjà une autre séance : 12 possibilités écartées sur 40.",
      "La personne a atteint sa limite de temps : 12 possibilités écartées sur 40. Relever sa limite, ou trouver quelqu’un d’autre.",
      "Le partenaire de la personne n’a plus d’heures à donner : 12 possibilités écartées sur 40. Demander des heures de plus à un partenaire.",
      "La recherche s’est terminée avant de trouver une place (moments encore libres : 3). Donner plus de pas à la recherche.",
      "Before the first date allowed, or after the last: 12 of 40 possibilities ruled out.",
      "A day of closure (Break): 12 of 40 possibilities ruled out.",
      "An enterprise required is not available: 12 of 40 possibilities ruled out.",
      "The session would end after the last day: 12 of 40 possibilities ruled out.",
      "Too early or too late for a session linked with it: 12 of 40 possibilities ruled out.",
      "An enterprise required is already in another session: 12 of 40 possibilities ruled out.",
      "An enterprise required has reached its limit of time: 12 of 40 possibilities ruled out.",
      "Too few enterprises could come, here or to another session: 12 of 40 possibilities ruled out.",
      "The room is too small: 12 of 40 possibilities ruled out. Find a larger room.",
      "The room is not available: 12 of 40 possibilities ruled out.",
      "The room is already taken: 12 of 40 possibilities ruled out.",
      "The person lacks the expertise, or is not among those allowed: 12 of 40 possibilities ruled out.",
      "The person is not available: 12 of 40 possibilities ruled out. Ask someone with this expertise for one more window.",
      "The person already leads another session: 12 of 40 possibilities ruled out.",
      "The person has reached the limit of time: 12 of 40 possibilities ruled out. Raise the limit, or find someone else.",
      "The person’s partner has no hours left to give: 12 of 40 possibilities ruled out. Ask a partner for more hours.",
      "The search ended before a place was found (times still free: 3). Give the search more steps.",
    ]
  `);
});

it('measures as many goals as it names and weighs', () => {
  expect(engineGoals).toHaveLength(goalIds.length);
  expect(Object.keys(schedulingDefaults.weights)).toEqual([...goalIds]);
});

import { expect, test } from 'vitest';

import { pinMismatch } from '../../src/scheduling/checks/pinMismatch';
import { quorumAboveInvited } from '../../src/scheduling/checks/quorumAboveInvited';
import { tooFewAble } from '../../src/scheduling/proofs/tooFewAble';
import { quorumNotMet } from '../../src/scheduling/verify/rules/quorumNotMet';
import { roomCapacity } from '../../src/scheduling/verify/rules/roomCapacity';
import { wrongNumberOfFacilitators } from '../../src/scheduling/verify/rules/wrongNumberOfFacilitators';

const [session, role, room] = ['s1', 'coach', 'r1'];

/** What is said at 0, 1 and 2: read aloud. */
test('messages that count read well at none, one and several', () => {
  const said = [
    ...[0, 1, 2].map((able) => tooFewAble.message({ session, role, number: able + 1, able })),
    ...[0, 1, 2].map((number) => pinMismatch.message({ session, role, named: number + 1, number })),
    ...[0, 1, 2].map((number) => wrongNumberOfFacilitators.message({ session, role, number, expected: 2 - number })),
    ...[0, 1, 2].map((present) => quorumNotMet.message({ session, present, quorum: 3 })),
    ...[0, 1, 2].map((invited) => quorumAboveInvited.message({ session, quorum: invited + 1, invited })),
    ...[0, 1, 2].map((capacity) => roomCapacity.message({ session, room, capacity, people: capacity + 1 })),
  ];
  expect(said.map(({ fr }) => fr)).toMatchInlineSnapshot(`
    [
      "La séance « s1 » demande 1 personne pour le rôle « Accompagnement », que personne ne peut tenir.",
      "La séance « s1 » demande 2 personnes pour le rôle « Accompagnement », qu’une seule peut tenir.",
      "La séance « s1 » demande 3 personnes pour le rôle « Accompagnement », que seules 2 personnes peuvent tenir.",
      "La séance fixée « s1 » nomme 1 personne pour le rôle « Accompagnement », qu’elle ne demande pas.",
      "La séance fixée « s1 » nomme 2 personnes pour le rôle « Accompagnement », qui en demande 1.",
      "La séance fixée « s1 » nomme 3 personnes pour le rôle « Accompagnement », qui en demande 2.",
      "La séance « s1 » n’a personne pour le rôle « Accompagnement », qui en demande 2.",
      "La séance « s1 » a 1 personne pour le rôle « Accompagnement », qui en demande 1.",
      "La séance « s1 » a 2 personnes pour le rôle « Accompagnement », qu’elle ne demande pas.",
      "La séance « s1 » ne réunirait aucune entreprise; son quorum est de 3.",
      "La séance « s1 » réunirait 1 entreprise; son quorum est de 3.",
      "La séance « s1 » réunirait 2 entreprises; son quorum est de 3.",
      "La séance « s1 » exige 1 entreprise et n’en invite aucune.",
      "La séance « s1 » exige 2 entreprises et en invite 1.",
      "La séance « s1 » exige 3 entreprises et en invite 2.",
      "La salle « r1 » a 0 place, et la séance « s1 » réunit 1 personne.",
      "La salle « r1 » a 1 place, et la séance « s1 » réunit 2 personnes.",
      "La salle « r1 » a 2 places, et la séance « s1 » réunit 3 personnes.",
    ]
  `);
  expect(said.map(({ en }) => en)).toMatchInlineSnapshot(`
    [
      "Session "s1" asks for 1 person as "Coach"; nobody can do it.",
      "Session "s1" asks for 2 people as "Coach"; only 1 person can do it.",
      "Session "s1" asks for 3 people as "Coach"; only 2 people can do it.",
      "Pinned session "s1" names 1 person as "Coach", which it does not ask for.",
      "Pinned session "s1" names 2 people as "Coach", which asks for 1.",
      "Pinned session "s1" names 3 people as "Coach", which asks for 2.",
      "Session "s1" has nobody as "Coach", which asks for 2.",
      "Session "s1" has 1 person as "Coach", which asks for 1.",
      "Session "s1" has 2 people as "Coach", which it does not ask for.",
      "Session "s1" would gather no enterprise; its quorum is 3.",
      "Session "s1" would gather 1 enterprise; its quorum is 3.",
      "Session "s1" would gather 2 enterprises; its quorum is 3.",
      "Session "s1" needs 1 enterprise and invites none.",
      "Session "s1" needs 2 enterprises and invites 1.",
      "Session "s1" needs 3 enterprises and invites 2.",
      "Room "r1" has 0 seats, and session "s1" gathers 1 person.",
      "Room "r1" has 1 seat, and session "s1" gathers 2 people.",
      "Room "r1" has 2 seats, and session "s1" gathers 3 people.",
    ]
  `);
});

import { describe, expect, test } from 'vitest';

import { allDiagnostics } from '../../src/catalogue';
import { findWrongArrows, listRoomsReached } from './arrows';
import { findWrongCodes } from './codes';
import { findUndemanded } from './demanded';
import { findUndocumented } from './documented';
import { findUncommented } from './commented';
import { findClosedDoors } from './frontDoor';
import { findDisparities } from './parity';
import { findImpurities } from './purity';
import { readTree } from './tree';
import { findPageTypos, findTypos } from './typography';

/** Rules of the house, run on the house. What each refuses is shown in the file of its name. */
describe('the house', () => {
  const tree = readTree(['src', 'tests'], ['package.json']);

  test('has arrows that go down only', () => expect(findWrongArrows(tree)).toEqual([]));
  test('is pure', () => expect(findImpurities(tree)).toEqual([]));
  test('has one file, one line, one test for each thing', () => expect(findDisparities(tree)).toEqual([]));
  test('names each code by its place, once, and lists it', () => {
    expect(findWrongCodes(tree, new Set(allDiagnostics.map(({ code }) => code)))).toEqual([]);
  });
  test('opens at the front door what it opens at each side', () => expect(findClosedDoors(tree)).toEqual([]));
  test('says of each export what comes back', () => expect(findUndocumented(tree)).toEqual([]));
  test('says which function lacks its options', () => expect(findUndemanded(tree)).toEqual([]));
  test('says of each property of the model what it means', () => expect(findUncommented(tree)).toEqual([]));
  test('writes French as it is printed', () => expect(findTypos(tree)).toEqual([]));
  test('writes French pages as they are printed', () => expect(findPageTypos(readTree(['docs'], ['LISEZMOI.md']))).toEqual([]));

  /** What a bundle of each door holds: a line that grows here is a larger download for whoever opens that door alone. */
  test.each([
    ['model', ['base', 'diagnostics', 'model', 'vocabulary']],
    ['eligibility', ['base', 'diagnostics', 'eligibility', 'model', 'rules', 'vocabulary']],
    ['parcours', ['base', 'diagnostics', 'model', 'parcours', 'vocabulary']],
    ['hours', ['base', 'diagnostics', 'hours', 'model', 'vocabulary']],
    ['matching', ['base', 'diagnostics', 'matching', 'vocabulary']],
    ['impact', ['base', 'diagnostics', 'impact', 'model']],
    ['scheduling', ['base', 'diagnostics', 'model', 'privacy', 'scheduling', 'vocabulary']],
    ['validation', ['base', 'diagnostics', 'hours', 'model', 'parcours', 'privacy', 'validation', 'vocabulary']],
    ['reports', ['base', 'eligibility', 'hours', 'privacy', 'reports', 'rules', 'vocabulary']],
    ['exchange', ['base', 'diagnostics', 'exchange', 'model', 'parcours', 'privacy', 'reports', 'vocabulary']],
  ])('loads through the door of %s these rooms only', (door, rooms) => {
    expect(listRoomsReached(tree, `src/entries/${door}.ts`)).toEqual(rooms);
  });
});

/**
 * What finding duplicates costs as lists grow, and what it finds: prints the measures as JSON. The sample is that of the tests: invented names
 * in a list as the register writes it, two in five of them again as people type them, corrupted from a seed; which pairs are one enterprise is known.
 * Beside it, on a short list, a public library that looks for the nearest name of each, which compares all with all.
 */
import { Searcher } from 'fast-fuzzy';
import { makeLabelledSample } from '../tests/matching/labelledSample.ts';
import { fitExponent, measure } from './measure.ts';

const { findDuplicates } = await import('../dist/matching.js');

/** A share as a whole number of thousandths. */
const share = (part: number, whole: number) => Math.round((1_000 * part) / whole) / 1_000;

function openSample(count: number, onlyNames: boolean) {
  const { register, typed, pairs } = makeLabelledSample(count, 2026, { onlyNames });
  const find = () =>
    findDuplicates([
      { list: 'register', enterprises: register },
      { list: 'typed', enterprises: typed },
    ]);
  return { register, typed, truth: new Set(pairs.map((pair) => pair.join(' '))), find };
}

/** Milliseconds of one run, the best of three: each lasts long enough. */
function timeBest(work: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const began = performance.now();
      work();
      return performance.now() - began;
    }),
  );
}

const samples = [true, false].map((onlyNames) => {
  const rows = [1_250, 2_500, 5_000, 10_000, 20_000].map((count) => {
    const { truth, find } = openSample(count, onlyNames);
    const { candidates } = find();
    const judge = (kept: readonly { readonly first: { readonly id: string }; readonly second: { readonly id: string } }[]) => {
      const right = kept.filter(({ first, second }) => truth.has(`${first.id} ${second.id}`)).length;
      return { precision: share(right, kept.length), recall: share(right, truth.size) };
    };
    return { count, milliseconds: timeBest(find), linked: judge(candidates.filter(({ linked }) => linked)), reported: judge(candidates) };
  });
  return { onlyNames, rows, exponent: fitExponent(rows.map(({ count, milliseconds }) => [count, milliseconds])) };
});

/** The nearest name of the register for each typed one, whatever else: what a search library gives. */
const { register, typed, truth, find } = openSample(1_400, true);
const searcher = new Searcher([...register], { keySelector: ({ name }) => name, threshold: 0.8 });
const searchAll = () => typed.map(({ name }) => searcher.search(name)[0]?.id);
const found = searchAll();
const right = found.filter((id, index) => id !== undefined && truth.has(`${id} ${typed[index]?.id ?? ''}`)).length;
const peer = {
  name: 'fast-fuzzy',
  count: 1_400,
  ...measure({ ours: find, bare: searchAll }, 5),
  precision: share(right, found.filter((id) => id !== undefined).length),
  recall: share(right, truth.size),
};
console.log(JSON.stringify({ samples, peer }));

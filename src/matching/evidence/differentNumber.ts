import { defineEvidence } from './evidence';

/** Their names hold different numbers. */
export const differentNumber = defineEvidence({
  code: 'duplicates/different-number',
  severity: 'warning',
  field: ['name'],
  weight: 30,
  message: ({ first, second }: { first: string; second: string }) => ({
    fr: `Les noms portent des nombres différents\u00a0: ${first} et ${second}.`,
    en: `The names hold different numbers: ${first} and ${second}.`,
  }),
  find: (a, b) => {
    const [first, second] = [listNumbers(a.name.words), listNumbers(b.name.words)];
    return first === '' || second === '' || first === second ? undefined : { first, second };
  },
});

function listNumbers(words: readonly string[]): string {
  return words.filter((word) => /^\d+$/u.test(word)).join(' ');
}

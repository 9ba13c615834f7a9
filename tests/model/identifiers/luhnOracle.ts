/** What doubling a digit and adding the digits of the result gives: a table, where the library multiplies. */
const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];

/** Digits followed by the check digit that the table gives. */
export function appendCheckDigit(digits: string): string {
  const sum = Array.from(digits).reduceRight((total, digit, index) => {
    const isDoubled = (digits.length - 1 - index) % 2 === 0;
    return total + (isDoubled ? (doubled[Number(digit)] ?? 0) : Number(digit));
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** The same digits with one of them wrong, every way. */
export function listSingleErrors(digits: string): string[] {
  return Array.from(digits).flatMap((digit, index) =>
    Array.from('0123456789')
      .filter((other) => other !== digit)
      .map((other) => `${digits.slice(0, index)}${other}${digits.slice(index + 1)}`),
  );
}

/** The same digits with two different neighbours swapped, every way. */
export function listNeighbourSwaps(digits: string): { readonly digits: string; readonly pair: string }[] {
  return Array.from(digits).flatMap((digit, index) => {
    const next = digits[index + 1];
    if (next === undefined || next === digit) return [];
    return [{ digits: `${digits.slice(0, index)}${next}${digit}${digits.slice(index + 2)}`, pair: `${digit}${next}` }];
  });
}

/**
 * Minutes cut into parts as equal as whole minutes allow, earlier parts taking the remainder. The sum is kept; no part is empty, so a
 * duration shorter than the number of parts gives fewer of them.
 *
 * @param minutes - A whole number, 0 or more.
 * @param parts - A whole number, 1 or more.
 * @example
 * splitMinutes(100, 3) // => [34, 33, 33]
 * splitMinutes(2, 3) // => [1, 1]
 */
export function splitMinutes(minutes: number, parts: number): number[] {
  const share = Math.floor(minutes / parts);
  const longer = minutes % parts;
  return Array.from({ length: share === 0 ? longer : parts }, (_, index) => share + (index < longer ? 1 : 0));
}

/** Node 20 and current browsers have it; the compiler’s library of 2023 does not know it yet. */
type RecentText = string & { readonly isWellFormed?: () => boolean };

/**
 * Whether a text holds no half of a character: a lone surrogate, which UTF-8 cannot write.
 *
 * @example
 * isWellFormed('Éditions 🎭') // => true
 * isWellFormed('🎭'.slice(0, 1)) // => false
 */
export function isWellFormed(text: string): boolean {
  const recent = text as RecentText;
  return recent.isWellFormed?.() ?? !/\p{Surrogate}/u.test(text);
}

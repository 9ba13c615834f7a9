import type { BilingualText } from '../base/localizedText';

/** Both patterns bound each run: a long text is read in linear time. Ten digits in a row are left alone, as they may be an NEQ. */
const patterns = {
  email: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/u,
  telephone: /(?<![\d$])(?:\+?1[ .-])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?!\d)/u,
} as const;

/** A way to reach someone. */
export type Particular = keyof typeof patterns;

/** The ways to reach someone, in the order that they are told. */
export const particulars = ['email', 'telephone'] as const satisfies readonly Particular[];

/** Whether a text holds one. Most texts hold no "@" and no four digits: those are not searched further. */
export function holdsParticular(found: Particular, text: string): boolean {
  return (found === 'email' ? text.includes('@') : /\d{4}/u.test(text)) && patterns[found].test(text);
}

/** What it is called. */
export function nameParticular(found: Particular): BilingualText {
  return found === 'email'
    ? { fr: 'une adresse de courriel', en: 'an email address' }
    : { fr: 'un numéro de téléphone', en: 'a telephone number' };
}

import { foldText } from '../base/compareText';
import { comparePersonNames } from './comparePersonNames';
import type { DisclosureDoubt, DisclosureEvidence, Subject } from './disclosure';

/** What a record says of a person. */
export interface PersonClues {
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly ids: readonly string[];
}

/** Whether a record is about someone, and how that is known; `undefined` where nothing says so. */
export type SubjectMatch = { readonly by: 'id' | 'email' | 'name'; readonly doubt?: DisclosureDoubt } | undefined;

/**
 * Compares who asks with what a record says. An id or an email decides, unless the other one or the name contradicts it; a name alone decides
 * when nothing contradicts it.
 */
export function matchSubject({ name, email, id }: Subject, { names, emails, ids }: PersonClues): SubjectMatch {
  const near = name === undefined ? undefined : names.map((each) => comparePersonNames(name, each)).sort((a, b) => rank(a) - rank(b))[0];
  const hasEmail = email !== undefined && emails.some((each) => foldText(each) === foldText(email));
  const hasId = id !== undefined && ids.includes(id);
  const otherEmail = email !== undefined && emails.length > 0 && !hasEmail;
  const otherId = id !== undefined && ids.length > 0 && !hasId;
  const by: DisclosureEvidence | undefined = hasId ? 'id' : hasEmail ? 'email' : near === 'same' || near === 'near' ? 'name' : undefined;
  if (by === undefined) return undefined;
  if (by === 'name' && near === 'near') return { by, doubt: 'near-name' };
  if (by !== 'name' && near === 'other') return { by, doubt: 'other-name' };
  if (otherEmail) return { by, doubt: 'other-email' };
  if (otherId) return { by, doubt: 'other-id' };
  return { by };
}

const rank = (near: 'same' | 'near' | 'other'): number => ['same', 'near', 'other'].indexOf(near);

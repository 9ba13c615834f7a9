import { foldText } from '../../base/compareText';
import type { Enterprise } from '../../model/enterprise';
import { simplifyName } from '../../vocabulary/simplifyName';
import { foldName, type FoldedName } from '../names/foldName';
import { foldAddress } from './foldAddress';
import { foldPostalCode } from './foldPostalCode';
import { readEmail } from './readEmail';
import { readPhone } from './readPhone';
import { readWebHost } from './readWebHost';

/** One enterprise of one list. */
export interface ListedEnterprise {
  /** The name of its list. */
  readonly list: string;
  readonly id: string;
}

/** What two enterprises are compared by. What is absent is not known. */
export interface Traits {
  readonly listed: ListedEnterprise;
  readonly enterprise: Enterprise;
  readonly name: FoldedName;
  /** Ten digits, where they are well formed. */
  readonly neq?: string | undefined;
  /** As the record says it, else as the name does. */
  readonly legalForm?: string | undefined;
  readonly address?: string | undefined;
  readonly municipality?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly website?: string | undefined;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  /** Domains of its addresses, those of providers apart. */
  readonly domains: readonly string[];
}

/** What an enterprise may be recognised by, in the forms that are compared. */
export function readTraits(enterprise: Enterprise, list: string): Traits {
  const { id, name, neq, legalForm, place, website, contacts = [] } = enterprise;
  const folded = foldName(name);
  const emails = contacts.flatMap(({ email }) => (email === undefined ? [] : (readEmail(email) ?? [])));
  return {
    listed: { list, id },
    enterprise,
    name: folded,
    neq: neq !== undefined && /^\d{10}$/u.test(neq) ? neq : undefined,
    legalForm: legalForm ?? folded.legalForm,
    address: place?.address === undefined ? undefined : foldAddress(place.address),
    municipality: place?.municipality === undefined ? undefined : simplifyName(foldText(place.municipality)),
    postalCode: place?.postalCode === undefined ? undefined : foldPostalCode(place.postalCode),
    website: website === undefined ? undefined : readWebHost(website),
    phones: unique(contacts.flatMap(({ phone }) => (phone === undefined ? [] : (readPhone(phone) ?? [])))),
    emails: unique(emails.map(({ email }) => email)),
    domains: unique(emails.flatMap(({ domain }) => domain ?? [])),
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

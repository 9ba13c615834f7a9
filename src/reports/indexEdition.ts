import type { Locale } from '../base/localizedText';
import type { Advisor } from '../model/advisor';
import type { Edition } from '../model/edition';
import type { Enterprise } from '../model/enterprise';
import type { Partner } from '../model/partner';
import type { Room } from '../model/room';
import type { Session } from '../model/session';
import { buildNameHider, type NameHider } from '../privacy/buildNameHider';

/** The records of an edition by id, and the names under which they may be printed. */
export interface EditionIndex extends NameHider {
  readonly advisors: ReadonlyMap<string, Advisor>;
  readonly enterprises: ReadonlyMap<string, Enterprise>;
  readonly partners: ReadonlyMap<string, Partner>;
  readonly rooms: ReadonlyMap<string, Room>;
  readonly sessions: ReadonlyMap<string, Session>;
  /** The name of an enterprise, or its alias where it may not be named; its id where the edition lacks it. */
  readonly nameEnterprise: (id: string, locale: Locale) => string;
  readonly nameAdvisor: (id: string) => string;
  /** The short name where there is one. */
  readonly namePartner: (id: string) => string;
}

const byId = <Noun extends { readonly id: string }>(nouns: readonly Noun[]): ReadonlyMap<string, Noun> =>
  new Map(nouns.map((noun) => [noun.id, noun]));

/** Indexes an edition once, for whoever prints it. */
export function indexEdition(edition: Edition): EditionIndex {
  const enterprises = byId(edition.enterprises);
  const advisors = byId(edition.advisors);
  const partners = byId(edition.partners);
  const hider = buildNameHider(edition);
  return {
    ...hider,
    advisors,
    enterprises,
    partners,
    rooms: byId(edition.rooms),
    sessions: byId(edition.sessions),
    nameEnterprise: (id, locale) => hider.nameHidden(id, locale) ?? enterprises.get(id)?.name ?? id,
    nameAdvisor: (id) => advisors.get(id)?.name ?? id,
    namePartner: (id) => partners.get(id)?.shortName ?? partners.get(id)?.name ?? id,
  };
}

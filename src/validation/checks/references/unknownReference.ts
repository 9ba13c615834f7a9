import { findNamesHolding } from '../../../base/findNamesHolding';
import { formatList } from '../../../base/list';
import type { BilingualText, Locale } from '../../../base/localizedText';
import { findNearestName } from '../../../base/nearestName';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { listCollections } from '../../listCollections';
import { listReferences, type ReferenceKind } from '../../listReferences';

/** Looking for a near name takes time in proportion to the names known: past so many faults, one looks no more. */
const mostSuggested = 20;

/** A short name that more records hold than this means none of them. */
const mostHolding = 4;

const kindWords: Readonly<Record<string, BilingualText>> = {
  enterprise: { fr: 'Aucune entreprise', en: 'No enterprise' },
  partner: { fr: 'Aucun partenaire', en: 'No partner' },
  advisor: { fr: 'Aucune conseillère ni aucun conseiller', en: 'No advisor' },
  cohort: { fr: 'Aucune cohorte', en: 'No cohort' },
  gate: { fr: 'Aucun point de passage', en: 'No gate' },
  room: { fr: 'Aucune salle', en: 'No room' },
  envelope: { fr: 'Aucune enveloppe', en: 'No envelope' },
  agreement: { fr: 'Aucune entente', en: 'No agreement' },
  aid: { fr: 'Aucune aide', en: 'No aid' },
  application: { fr: 'Aucune candidature', en: 'No application' },
  evidence: { fr: 'Aucune pièce justificative', en: 'No evidence' },
  decision: { fr: 'Aucune décision', en: 'No decision' },
  session: { fr: 'Aucune séance', en: 'No session' },
  posting: { fr: 'Aucune écriture', en: 'No posting' },
  indicator: { fr: 'Aucun indicateur', en: 'No indicator' },
} satisfies Record<ReferenceKind, BilingualText>;

/** What is said of an id that names nothing. */
type UnknownReference = {
  readonly kind: string;
  readonly id: string;
  /** The id most like it, or the only one that it shortens; null when there is none, or several. */
  readonly nearest: string | null;
  /** The few ids that it shortens. Absent: one or none. */
  readonly holding?: readonly string[];
};

/** Whatever a part of the edition names is in the edition: a mistyped id, or a record removed without what pointed at it. */
export const unknownReference = defineCheck({
  code: 'references/unknown-reference',
  severity: 'error',
  finds: {
    fr: 'Un identifiant est mal tapé, et la ligne ne désigne plus personne (liste d’une coordination\u00a0: «\u00a0polle\u00a0» pour «\u00a0pole\u00a0»).',
    en: 'An id is mistyped, and the row names nobody any more (a coordinator’s list: "polle" for "pole").',
  },
  message: ({ kind, id }: UnknownReference) => ({
    fr: `${kindWords[kind]?.fr ?? kind} de l’édition ne porte l’identifiant «\u00a0${id}\u00a0».`,
    en: `${kindWords[kind]?.en ?? kind} of the edition bears the id "${id}".`,
  }),
  hint: ({ nearest, holding = [] }) =>
    holding.length > 1
      ? {
          fr: `Écrire plutôt ${listQuoted(holding, 'fr')}?`,
          en: `Did you mean ${listQuoted(holding, 'en')}?`,
        }
      : nearest === null
        ? {
            fr: 'Ajouter ce qui manque à l’édition, ou retirer ce renvoi.',
            en: 'Add what is missing to the edition, or remove this reference.',
          }
        : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»?`, en: `Did you mean "${nearest}"?` },
  find(edition: Edition, report) {
    const known = new Map<string, ReadonlySet<string>>();
    for (const { kind, within, items } of listCollections(edition)) {
      if (kind !== undefined) known.set(nameList(kind, within), new Set(items.map(({ id }) => id)));
    }
    let suggested = 0;
    for (const { kind, id, path, within } of listReferences(edition)) {
      const ids = known.get(nameList(kind, within));
      if (ids?.has(id)) continue;
      suggested += 1;
      report(path, { kind, id, ...(suggested > mostSuggested ? { nearest: null } : suggest(id, [...(ids ?? [])])) });
    }
  },
});

/** The id that the text is nearly, or the one that it shortens; those few that it shortens where there are several. */
function suggest(id: string, known: readonly string[]): Pick<UnknownReference, 'nearest' | 'holding'> {
  const nearest = findNearestName(id, known);
  if (nearest !== undefined) return { nearest };
  const holding = findNamesHolding(id, known);
  return holding.length > 1 && holding.length <= mostHolding
    ? { nearest: null, holding }
    : { nearest: holding.length === 1 ? (holding[0] ?? null) : null };
}

function listQuoted(ids: readonly string[], locale: Locale): string {
  const quoted = ids.map((id) => (locale === 'fr' ? `«\u00a0${id}\u00a0»` : `"${id}"`));
  return formatList(quoted, { locale, conjunction: 'or' });
}

/** Ids hold no space: lists of different records never share a name. */
function nameList(kind: ReferenceKind, within: string | undefined): string {
  return within === undefined ? kind : `${kind} of ${within}`;
}

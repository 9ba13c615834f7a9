import type { BilingualText } from '../../../base/localizedText';
import { findNearestName } from '../../../base/nearestName';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { listCollections } from '../../listCollections';
import { listReferences, type ReferenceKind } from '../../listReferences';

/** Looking for a near name takes time in proportion to the names known: past so many faults, one looks no more. */
const mostSuggested = 20;

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

/** Whatever a part of the edition names is in the edition: a mistyped id, or a record removed without what pointed at it. */
export const unknownReference = defineCheck({
  code: 'references/unknown-reference',
  severity: 'error',
  message: ({ kind, id }: { kind: string; id: string; nearest: string | null }) => ({
    fr: `${kindWords[kind]?.fr ?? kind} de l’édition ne porte l’identifiant «\u00a0${id}\u00a0».`,
    en: `${kindWords[kind]?.en ?? kind} of the edition bears the id "${id}".`,
  }),
  hint: ({ nearest }) =>
    nearest === null
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
      const nearest = suggested > mostSuggested ? undefined : findNearestName(id, [...(ids ?? [])]);
      report(path, { kind, id, nearest: nearest ?? null });
    }
  },
});

/** Ids hold no space: lists of different records never share a name. */
function nameList(kind: ReferenceKind, within: string | undefined): string {
  return within === undefined ? kind : `${kind} of ${within}`;
}

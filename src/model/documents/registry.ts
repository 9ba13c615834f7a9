import { adaptationDocument } from './adaptation';
import { applicationDocument } from './application';
import { calendarDocument } from './calendar';
import type { DocumentKind } from './documentKind';
import { editionDocument } from './edition';
import { indicatorsDocument } from './indicators';
import { ledgerDocument } from './ledger';
import { observationsDocument } from './observations';
import { programDocument } from './program';
import { ruleSetDocument } from './ruleSet';
import { templateDocument } from './template';

/** Every kind of document, definitions first, then plans, then records; where two are as near, the first is suggested. */
export const documents = [
  programDocument,
  templateDocument,
  adaptationDocument,
  ruleSetDocument,
  indicatorsDocument,
  calendarDocument,
  applicationDocument,
  editionDocument,
  ledgerDocument,
  observationsDocument,
] as const satisfies readonly DocumentKind[];

/** The name of a kind of document, as its `schema` key says it. */
export type DocumentKindId = (typeof documents)[number]['kind'];

/** What a document of a kind holds: `DocumentOf<'edition'>` is `Edition`. */
export type DocumentOf<Kind extends DocumentKindId> =
  Extract<(typeof documents)[number], { readonly kind: Kind }> extends DocumentKind<string, infer Document> ? Document : never;

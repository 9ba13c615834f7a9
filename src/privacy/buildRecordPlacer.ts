import type { LocalizedText } from '../base/localizedText';
import type { DisclosedPlace } from './disclosure';
import type { RecordAt } from './rewriteFields';

type Json = Readonly<Record<string, unknown>>;

/**
 * Where records of a document are, in words: each record on the way with its own name, the document first. Nobody is named: only
 * organisations, rooms and what bears a title; an enterprise that may not be named is not. A record without a name takes that of the session
 * or of the enterprise that it refers to.
 */
export function buildRecordPlacer(document: object): (way: readonly RecordAt[]) => readonly DisclosedPlace[] {
  const enterprises = listById(document, 'enterprises');
  const sessions = listById(document, 'sessions');
  return (way) =>
    way.map(({ noun, record }) => {
      const isNamed = noun === 'enterprise' || noun === 'partner' || noun === 'room';
      const name = isNamed
        ? readName(record)
        : (readText(record['title']) ??
          readText(sessions.get(record['session'])?.['title']) ??
          readName(enterprises.get(record['enterprise'])));
      return name === undefined ? { noun } : { noun, name };
    });
}

/** Of two records with one id, the last. */
function listById(document: object, key: string): ReadonlyMap<unknown, Json> {
  const list = (document as Json)[key];
  const records: readonly unknown[] = Array.isArray(list) ? list : [];
  return new Map(records.flatMap((each) => (isRecord(each) ? [[each['id'], each] as const] : [])));
}

function readName(record: Json | undefined): LocalizedText | undefined {
  return record === undefined || record['anonymous'] === true ? undefined : readText(record['shortName'] ?? record['name']);
}

function readText(text: unknown): LocalizedText | undefined {
  if (typeof text === 'string') return { fr: text };
  if (!isRecord(text)) return undefined;
  const { fr, en } = text;
  if (typeof fr === 'string') return typeof en === 'string' ? { fr, en } : { fr };
  return typeof en === 'string' ? { en } : undefined;
}

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

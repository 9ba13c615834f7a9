import type { Locale } from '../../../base/localizedText';
import { findNearestName } from '../../../base/nearestName';
import { facilitatorNeedSchema, type FacilitatorNeed } from '../../../model/activity';
import { idPattern } from '../../../model/primitives';
import { expertise } from '../../../vocabulary/expertise';
import { unreadableFacilitators } from '../activityDiagnostics';
import { buildIdFrom } from '../buildIdFrom';
import { buildRemark, withLabels, type CellReader, type Remark } from '../cell';
import { unlistedCode } from '../cellDiagnostics';
import { isSame } from '../findDifferences';
import { buildCodeReader } from './readCode';
import { buildListReader } from './readList';
import { allowNone } from './allowNone';

const readExpertise = buildCodeReader(expertise);
const need = /^([^:×()]{1,100})(?:[:×] ?(\d{1,4}))? ?(?:\(([^()]{1,2000})\))?$/u;

/**
 * Reads who leads: `animation:1 | mentorat:2 (Finances ou Gouvernance)`; a role without a number is one person, and « aucun » is nobody.
 *
 * @param roles - Those that the template has: a new one near one of them is remarked, and kept.
 */
export function buildFacilitatorsReader(roles: ReadonlySet<string>): CellReader {
  const readOne: CellReader = (text, context) => {
    const [, name, number = '1', fields] = need.exec(text.slice(0, 3_000).replace(/\s+/gu, ' ').trim()) ?? [];
    const trimmed = name?.trim() ?? '';
    const role = idPattern.test(trimmed) ? trimmed : buildIdFrom(trimmed);
    if (role === '') return { refused: buildRemark(unreadableFacilitators, { received: text }) };
    let remark: Remark | undefined;
    const codes: unknown[] = [];
    for (const field of fields?.split(/ (?:ou|or) |,/u) ?? []) {
      const reading = readExpertise(field.trim(), context);
      if ('refused' in reading) return reading;
      codes.push(reading.value);
      remark ??= reading.remark;
    }
    const nearest = roles.has(role) ? undefined : findNearestName(role, [...roles]);
    if (nearest !== undefined) remark ??= buildRemark(unlistedCode, { received: role, nearest });
    const value = { role, number: Number(number), ...(codes.length === 0 ? {} : { expertise: codes }) };
    return remark === undefined ? { value } : { value, remark };
  };
  const labelled = withLabels(readOne, (value, locale) => {
    const asked = facilitatorNeedSchema.safeParse(value).data;
    if (asked === undefined) return undefined;
    const context = { locale, facts: [], indicators: [] };
    return [true, false]
      .map((isLabelled) => writeNeed(asked, locale, isLabelled))
      .find((text) => {
        const reading = readOne(text, context);
        return 'value' in reading && isSame(reading.value, value);
      });
  });
  return allowNone(buildListReader(labelled));
}

function writeNeed({ role, number, expertise: codes = [] }: FacilitatorNeed, locale: Locale, isLabelled: boolean): string {
  if (codes.length === 0) return `${role}:${number}`;
  const words = codes.map((code) => (isLabelled ? readExpertise.labelOf?.(code, locale) : undefined) ?? code);
  return `${role}:${number} (${words.join(locale === 'fr' ? ' ou ' : ' or ')})`;
}

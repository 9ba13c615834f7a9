import { pickText, type Locale } from '../../../base/localizedText';
import { quantitySchema, type Quantity } from '../../../model/activity';
import { idPattern } from '../../../model/primitives';
import type { Setting } from '../../../model/template';
import { unreadableQuantity } from '../activityDiagnostics';
import { buildRemark, withLabels, type CellReader } from '../cell';
import { reversedRange } from '../cellDiagnostics';
import { isSame } from '../findDifferences';
import { readLength, writeLength } from './readLength';
import { buildWordReader } from './readWord';

const named = /^(?:r[ée]glage|setting)(?: ?\u00a0?: ?| )(.{1,300})$/isu;

/**
 * Reads so many minutes: « 14 h », « au moins 2 h », « jusqu’à 3 h », « 4 h à 6 h », or « réglage : » and the title or id of a setting.
 *
 * @param settings - Those of the template. Absent: any id is taken.
 */
export function buildQuantityReader(settings: readonly Setting[] | undefined): CellReader {
  const readSetting: CellReader =
    settings === undefined
      ? (text) => (idPattern.test(text) ? { value: text } : { refused: buildRemark(unreadableQuantity, { received: text }) })
      : buildWordReader(settings.map(({ id, title }) => ({ code: id, label: { fr: pickText(title, 'fr'), en: pickText(title, 'en') } })));
  const read: CellReader = (text, context) => {
    const [, name] = named.exec(text) ?? [];
    if (name !== undefined) {
      const reading = readSetting(name.trim(), context);
      return 'refused' in reading ? reading : { value: { setting: reading.value } };
    }
    const value = readBounds(text);
    if (value === undefined) return { refused: buildRemark(unreadableQuantity, { received: text }) };
    if ('between' in value && value.between.minimum > value.between.maximum) {
      const { minimum, maximum } = value.between;
      const suggestion = writeQuantity({ between: { minimum: maximum, maximum: minimum } }, context.locale);
      return { refused: buildRemark(reversedRange, { received: text, suggestion }) };
    }
    return { value };
  };
  return withLabels(read, (value, locale) => {
    const quantity = quantitySchema.safeParse(value).data;
    if (quantity === undefined || !('setting' in quantity)) return quantity === undefined ? undefined : writeQuantity(quantity, locale);
    const context = { locale, facts: [], indicators: [] };
    const written = [readSetting.labelOf?.(quantity.setting, locale) ?? '', quantity.setting].map((name) =>
      locale === 'fr' ? `réglage : ${name}` : `setting: ${name}`,
    );
    return written.find((text) => {
      const reading = read(text, context);
      return 'value' in reading && isSame(reading.value, value);
    });
  });
}

function readBounds(text: string): Quantity | undefined {
  if (/^\d{1,7}$/u.test(text)) return { minutes: Number(text) };
  const { exact, minimum, maximum } = readLength(text) ?? {};
  if ([exact, minimum, maximum].some((length) => length?.unit === 'days')) return undefined;
  if (exact !== undefined) return { minutes: exact.count };
  if (minimum !== undefined && maximum !== undefined) return { between: { minimum: minimum.count, maximum: maximum.count } };
  if (minimum !== undefined) return { atLeast: minimum.count };
  return maximum === undefined ? undefined : { upTo: maximum.count };
}

function writeQuantity(quantity: Exclude<Quantity, { readonly setting: string }>, locale: Locale): string {
  const write = (count: number) => writeLength({ count, unit: 'minutes' }, locale);
  if ('minutes' in quantity) return write(quantity.minutes);
  if ('atLeast' in quantity) return `${locale === 'fr' ? 'au moins' : 'at least'} ${write(quantity.atLeast)}`;
  if ('upTo' in quantity) return `${locale === 'fr' ? 'jusqu’à' : 'up to'} ${write(quantity.upTo)}`;
  return `${write(quantity.between.minimum)} ${locale === 'fr' ? 'à' : 'to'} ${write(quantity.between.maximum)}`;
}

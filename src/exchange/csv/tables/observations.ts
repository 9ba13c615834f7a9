import type { Locale } from '../../../base/localizedText';
import { writeDecimal } from '../../../base/writeDecimal';
import { observationSchema, type Observation } from '../../../model/observation';
import type { Indicator } from '../../../model/indicator';
import { buildIdFrom } from '../buildIdFrom';
import { buildRemark, type CellReading, type CsvContext } from '../cell';
import { missingCell, notTogether } from '../csvDiagnostics';
import { notWhole, tooManyDecimals } from '../cellDiagnostics';
import { readDate } from '../cells/readDate';
import { readDecimal } from '../cells/readDecimal';
import { readRatio } from '../cells/readRatio';
import { readLocalizedText, readText } from '../cells/readText';
import { buildWordReader } from '../cells/readWord';
import { column, commonColumns, idColumn, required } from '../columns';
import { defineCsvTable, type CsvDraft } from '../csvTable';
import { isSame } from '../findDifferences';

const readRole = buildWordReader([
  { code: 'baseline', label: { fr: 'Départ', en: 'Baseline' }, aliases: ['Situation de départ', 'Avant', 'Before'] },
  { code: 'actual', label: { fr: 'Réel', en: 'Actual' }, aliases: ['Observé', 'Résultat', 'Observed'] },
  { code: 'target', label: { fr: 'Cible', en: 'Target' }, aliases: ['Objectif', 'Goal'] },
]);

const readConsent = buildWordReader([
  { code: 'published', label: { fr: 'Publié', en: 'Published' } },
  { code: 'given', label: { fr: 'Donné', en: 'Given' }, aliases: ['Oui', 'Yes'] },
  { code: 'refused', label: { fr: 'Refusé', en: 'Refused' }, aliases: ['Non', 'No'] },
  { code: 'unknown', label: { fr: 'Inconnu', en: 'Unknown' } },
]);

const readQuality = buildWordReader([
  { code: 'reported', label: { fr: 'Déclarée', en: 'Reported' } },
  { code: 'estimated', label: { fr: 'Estimée', en: 'Estimated' } },
  { code: 'provisional', label: { fr: 'Provisoire', en: 'Provisional' } },
  { code: 'imputed', label: { fr: 'Imputée', en: 'Imputed' } },
  { code: 'final', label: { fr: 'Finale', en: 'Final' } },
]);

const notApplicable = /^(?:s\.?\s?o\.?|n\/a|sans objet|not applicable)$/iu;
const missing = /^(?:manquant|manquante|non recueilli|missing)$/iu;
const suppressed = /^(?:masqué|masquée|supprimé|x|suppressed)$/iu;
/** A choice that says it is one: a code may be a word of the others (`so`, `x`), or its indicator unknown to the reader. */
const marked = /^(?:choix|choice)\s?:\s?(\S+)$/iu;

/** A value in the words of its indicator: a figure in its scale, a share, a code; « s.o. », « manquant » and « masqué » are three other things. */
function readObserved(text: string, indicator: Indicator | undefined, context: CsvContext): CellReading {
  const code = marked.exec(text)?.[1];
  if (code !== undefined) return { value: { kind: 'choice', code } };
  if (notApplicable.test(text)) return { value: { kind: 'not-applicable' } };
  if (missing.test(text)) return { value: { kind: 'missing' } };
  if (suppressed.test(text)) return { value: { kind: 'suppressed' } };
  if (indicator?.measure === 'nominal') return { value: { kind: 'choice', code: text } };
  const parts = /^(\d{1,15})\s*\/\s*(\d{1,15})$/u.exec(text);
  if (parts !== null) return { value: { kind: 'ratio', numerator: Number(parts[1]), denominator: Number(parts[2]) } };
  if (indicator?.measure === 'ratio' || /[%/]/u.test(text)) {
    const reading = readRatio(text, context);
    return 'refused' in reading ? reading : { value: Object.assign({ kind: 'share' }, reading.value) };
  }
  const reading = readDecimal(text.replace(/\$/gu, ''), context.locale);
  if ('refused' in reading) return reading;
  const scale = indicator?.scale ?? 1;
  const { units, decimals } = reading.decimal;
  const [scaled, divisor] = [units * scale, 10 ** decimals];
  if (Number.isSafeInteger(scaled) && scaled % divisor === 0) return { value: { kind: 'number', number: scaled / divisor } };
  if (scale === 1) return { refused: buildRemark(notWhole, { received: text }) };
  return { refused: buildRemark(tooManyDecimals, { received: text, decimals: Math.floor(Math.log10(scale)) }) };
}

/** The cell of a value, in the words and decimals of the language; a figure in the scale of its indicator. */
function writeObserved(
  value: Exclude<Observation['value'], { readonly kind: 'words' }>,
  indicator: Indicator | undefined,
  context: CsvContext,
): string {
  const { locale } = context;
  switch (value.kind) {
    case 'number':
      return writeQuotient(BigInt(value.number), BigInt(indicator?.scale ?? 1), locale);
    case 'ratio':
      return `${value.numerator}/${value.denominator}`;
    case 'share':
      return writePercent(value, locale);
    case 'choice': {
      const reading = readObserved(value.code, indicator, context);
      const isRead = 'value' in reading && isSame(reading.value, value);
      return isRead ? value.code : `${locale === 'fr' ? 'choix' : 'choice'}:${value.code}`;
    }
    case 'missing':
      return locale === 'fr' ? 'manquant' : 'missing';
    case 'not-applicable':
      return locale === 'fr' ? 's.o.' : 'n/a';
    case 'suppressed':
      return locale === 'fr' ? 'masqué' : 'suppressed';
  }
}

/** A quotient in the fewest decimals that say it, when nine do; otherwise nothing, since no cell says it. */
function writeQuotient(dividend: bigint, divisor: bigint, locale: Locale): string {
  for (let decimals = 0; decimals <= 9; decimals += 1) {
    const units = dividend * 10n ** BigInt(decimals);
    if (units % divisor === 0n) return writeDecimal(units / divisor, { locale, decimals });
  }
  return '';
}

/** A share as a percentage, where a cell can say it. */
function writePercent({ numerator, denominator }: { readonly numerator: number; readonly denominator: number }, locale: Locale): string {
  const percent = writeQuotient(BigInt(numerator) * 100n, BigInt(denominator), locale);
  return percent === '' ? '' : `${percent}\u00a0%`;
}

function findIndicator(draft: { readonly indicator?: unknown }, { indicators }: CsvContext): Indicator | undefined {
  return indicators.find(({ id }) => id === draft.indicator);
}

function readValue(draft: CsvDraft, context: CsvContext): CellReading | undefined {
  const { written } = draft;
  return typeof written === 'string' ? readObserved(written, findIndicator(draft, context), context) : undefined;
}

/** Values of indicators, one a row: figures, shares, or someone's words. Words without consent on the record are of unknown consent. */
export const observations = defineCsvTable<'observations', Observation>({
  id: 'observations',
  title: { fr: 'Observations', en: 'Observations' },
  schema: observationSchema,
  uniqueKey: 'id',
  columns: () => [
    idColumn,
    required(column('indicator', readText, ['Indicateur', 'Indicator'])),
    column('enterprise', readText, ['Entreprise', 'Enterprise']),
    required(column('role', readRole, ['Rôle', 'Role'], 'Moment', 'Nature')),
    required(column('from', readDate, ['Du', 'From'], 'Date', 'Début', 'Observé le')),
    { ...column('to', readDate, ['Au', 'To'], 'Fin'), otherwise: 'from' },
    column('written', readText, ['Valeur', 'Value'], 'Résultat', 'Mesure'),
    column('words.text', readLocalizedText, ['Paroles', 'Words'], 'Citation', 'Témoignage', 'Quotation'),
    column('words.saidBy', readText, ['Personne citée', 'Said by'], 'Dit par'),
    column('words.role', readLocalizedText, ['Fonction', 'Role of the person'], 'Titre'),
    column('words.consent', readConsent, ['Consentement', 'Consent']),
    column('quality', readQuality, ['Qualité', 'Quality']),
    column('collectedBy', readText, ['Recueilli par', 'Collected by']),
    ...commonColumns,
  ],
  examine: (draft, context) => {
    const reading = readValue(draft, context);
    if (reading !== undefined && draft['words'] !== undefined) {
      const [column, other] = context.locale === 'fr' ? ['Valeur', 'Paroles'] : ['Value', 'Words'];
      return [{ path: ['written'], remark: buildRemark(notTogether, { column, other }) }];
    }
    if (reading === undefined && draft['words'] === undefined) {
      return [{ path: ['written'], remark: buildRemark(missingCell, { column: context.locale === 'fr' ? 'Valeur' : 'Value' }) }];
    }
    return reading !== undefined && 'refused' in reading ? [{ path: ['written'], remark: reading.refused }] : [];
  },
  flatten: ({ value, ...rest }, context) => {
    if (value.kind !== 'words') return [{ ...rest, written: writeObserved(value, findIndicator(rest, context), context) }];
    return [{ ...rest, words: value }];
  },
  complete: (draft, context) => {
    const { words } = draft;
    const rest = Object.fromEntries(Object.entries(draft).filter(([key]) => key !== 'written' && key !== 'words'));
    const reading = readValue(draft, context);
    const names = [draft['indicator'], draft['enterprise'], draft['role'], draft['from']].filter((part) => typeof part === 'string');
    return {
      id: buildIdFrom(...names),
      to: draft['from'],
      ...rest,
      value:
        typeof words === 'object'
          ? { kind: 'words', consent: 'unknown', ...words }
          : reading !== undefined && 'value' in reading
            ? reading.value
            : { kind: 'missing' },
    };
  },
});

import { hasLuhnDigit } from '../../base/hasLuhnDigit';
import { buildDiagnostic } from '../../diagnostics/defineDiagnostic';
import { businessNumberCheckDigitFails, malformedBusinessNumber } from '../../diagnostics/identifierDiagnostics';
import { hasParts, readIdentifier, type CheckDigit, type Inspection } from './inspection';

/** What a well-formed federal business number says. */
export interface BusinessNumberParts {
  /** Its nine digits alone: the same for every account. */
  readonly businessNumber: string;
  /** The program account that follows it: `RC` corporate income tax, `RT` GST/HST, `RP` payroll, `RM` import-export, `RR` charities… */
  readonly account?: { readonly program: string; readonly reference: string };
  /** Whether the nine digits agree by the formula of Luhn. */
  readonly checkDigit: CheckDigit;
}

/**
 * What a federal business number (BN) says by itself, alone or with its program account. Spaces and hyphens are accepted, and letters in lower
 * case. Never throws, whatever it is given. The two letters of a program are not compared with a list: provinces have programs of their own.
 *
 * Source: Canada Revenue Agency, "Business number and CRA program accounts" (form); Luhn as in python-stdnum, `ca.bn`.
 *
 * @param businessNumber - A text; anything else, a number too, is not one.
 * @example
 * inspectBusinessNumber('123456782').wellFormed // => true
 * inspectBusinessNumber('12345 6782 rc 0001').normalized // => '123456782RC0001'
 * inspectBusinessNumber('12345 6782 rc 0001').account // => { program: 'RC', reference: '0001' }
 * inspectBusinessNumber('123456789').diagnostics[0].code // => 'business-number/check-digit-fails'
 */
export function inspectBusinessNumber(businessNumber: unknown): Inspection<BusinessNumberParts> {
  const pattern = /^(\d{9})(?:([A-Za-z]{2})(\d{4}))?$/u;
  const reading = readIdentifier(businessNumber, { pattern, malformed: malformedBusinessNumber });
  if (!hasParts(reading)) return reading;
  const [, digits = '', letters = '', reference = ''] = reading;
  const [program, passes] = [letters.toUpperCase(), hasLuhnDigit(digits)];
  return {
    wellFormed: true,
    normalized: `${digits}${program}${reference}`,
    businessNumber: digits,
    ...(program === '' ? {} : { account: { program, reference } }),
    checkDigit: passes ? 'passes' : 'fails',
    diagnostics: passes ? [] : [buildDiagnostic(businessNumberCheckDigitFails, [], { businessNumber: digits })],
  };
}

import { compareText } from '../../base/compareText';
import { demandDate } from '../../base/demandDate';
import { demandOptions } from '../../base/demandOptions';
import type { PlainDate } from '../../base/plainDate';
import type { Agreement } from '../agreement';

/** What an agreement says on a day. */
export interface AgreementTerms {
  /** Money agreed in all, in cents. */
  readonly amountCents: number;
  /** Last day covered; absent where it is not stated. */
  readonly to?: string;
  /** Ids of the amendments in force, in order of signature. */
  readonly amendments: readonly string[];
}

/**
 * What an agreement says on a day: its first terms, as the amendments signed by then changed them. An amendment signed later never alters
 * the answer for an earlier day.
 *
 * @throws RangeError when `asOf` does not exist.
 * @example
 * const agreement = { amountCents: 15_500_000, to: '2021-03-31', amendments: [{ id: 'a1', signedOn: '2021-02-01', to: '2021-06-30' }] };
 *
 * findAgreementTerms(agreement, { asOf: '2021-01-31' }) // => { amountCents: 15500000, to: '2021-03-31', amendments: [] }
 * findAgreementTerms(agreement, { asOf: '2021-02-01' }) // => { amountCents: 15500000, to: '2021-06-30', amendments: ['a1'] }
 */
export function findAgreementTerms(
  { amountCents, to, amendments = [] }: Pick<Agreement, 'amountCents' | 'to' | 'amendments'>,
  options: { readonly asOf: PlainDate },
): AgreementTerms {
  const { asOf } = demandOptions('findAgreementTerms', options, 'asOf');
  demandDate('findAgreementTerms', 'asOf', asOf);
  const inForce = amendments.filter(({ signedOn }) => signedOn <= asOf).sort((a, b) => compareText(a.signedOn, b.signedOn));
  const lastTo = inForce.findLast((amendment) => amendment.to !== undefined)?.to ?? to;
  return {
    amountCents: inForce.findLast((amendment) => amendment.amountCents !== undefined)?.amountCents ?? amountCents,
    ...(lastTo !== undefined && { to: lastTo }),
    amendments: inForce.map(({ id }) => id),
  };
}

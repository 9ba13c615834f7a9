import type { Enterprise } from '../model/enterprise';
import type { Fact, KnownValue } from '../model/fact';
import { fitValue } from '../rules/readFact';

/** Shares that no one writes down as such: a numerator and a denominator of the model. */
const shares: Readonly<Record<string, (enterprise: Enterprise) => readonly (number | undefined)[]>> = {
  'enterprise.board.publicShare': ({ board }) => [board?.namedByPublicBodies, board?.seats],
  'enterprise.revenue.ownShare': ({ revenue }) => [revenue?.ownCents, revenue?.totalCents],
};

/**
 * What an enterprise's record says of a fact, by the path of its `from`; `undefined` where it says nothing.
 *
 * A fact that is true or false is true where the path holds any text or object. Two shares are computed: `enterprise.board.publicShare`
 * (seats named by public bodies) and `enterprise.revenue.ownShare`; a share of nothing is not known (law 3).
 */
export function readModelFact(enterprise: Enterprise, { type, from }: Fact): KnownValue | undefined {
  if (from === undefined) return undefined;
  const share = Object.hasOwn(shares, from) ? shares[from] : undefined;
  if (share !== undefined) {
    const [numerator, denominator] = share(enterprise);
    return fitValue(type, { numerator, denominator });
  }
  const found = from.split('.').slice(1).reduce<unknown>(stepInto, enterprise);
  return fitValue(type, type === 'boolean' && typeof found === 'object' && found !== null ? true : found);
}

function stepInto(value: unknown, key: string): unknown {
  const isRecord = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return isRecord ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

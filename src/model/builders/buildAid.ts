import type { Aid } from '../aid';

/**
 * A confirmed provincial grant of 1,000 $ to the enterprise `enterprise`.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildAid({ form: 'loan' }).amountCents // => 100000
 */
export function buildAid(changes: Partial<Aid> = {}): Aid {
  return {
    id: 'aid',
    enterprise: 'enterprise',
    title: 'Subvention',
    level: 'provincial',
    form: 'grant',
    amountCents: 100_000,
    status: 'confirmed',
    ...changes,
  };
}

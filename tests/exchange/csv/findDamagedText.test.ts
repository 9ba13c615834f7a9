import { describe, expect, it } from 'vitest';

import { findDamagedText } from '../../../src/exchange/csv/findDamagedText';

describe('a text damaged before it came', () => {
  it('is recognised, and its repair proposed', () => {
    expect(findDamagedText('Nom\nCoopÃ©rative dâ€™ici')).toEqual({ received: 'CoopÃ©rative', repaired: 'Coopérative' });
    expect(findDamagedText('câ€™est')?.repaired).toBe('c’est');
    expect(findDamagedText('voilÃ\u00a0 tout')?.repaired).toBe('voilà');
  });

  it('is recognised without a repair where letters are lost', () => {
    expect(findDamagedText('Coop\ufffdrative')).toEqual({ received: 'Coop\ufffdrative', repaired: null });
  });

  it('is not seen in good French, capitals included', () => {
    expect(findDamagedText('PÂTISSERIE GRÂCE, Âge d’or, « à côté » — São Paulo, ÃO')).toBeUndefined();
  });
});

import { expect, it } from 'vitest';

import { fromReq } from '../../../../src/exchange/fromReq';

it('the register’s own file is read by its titles, whatever other columns it has', () => {
  const { shape, rows, diagnostics } = fromReq(
    'NEQ,NOM_ASSUJ,IND_FAIL,COD_STAT_IMMAT,ADR_DOMCL_LIGN2_ADR\n1160000007,LE SABORD,N,IM,Saint-Tite (Québec)',
  );
  expect([shape, rows[0]?.enterprise.place, diagnostics]).toEqual(['register', { municipality: 'Saint-Tite' }, []]);
});

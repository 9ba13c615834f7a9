import { expect, it } from 'vitest';

import { nameRoles } from '../../src/scheduling/nameRoles';

it('names one role, or several, by their labels; a role of a template’s own by its code', () => {
  expect(nameRoles('coach')).toEqual({ fr: 'le rôle «\u00a0Accompagnement\u00a0»', en: '"Coach"' });
  expect(nameRoles('coach, host')).toEqual({
    fr: 'les rôles «\u00a0Accompagnement\u00a0» et «\u00a0host\u00a0»',
    en: '"Coach" and "host"',
  });
});

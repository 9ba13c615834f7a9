import { describe, expect, it } from 'vitest';

import { estimateTemplate } from '../../../src/parcours/estimateTemplate';
import { pilotTemplate } from '../../../src/parcours/templates/pilot';
import { validateTemplate } from '../../../src/parcours/validateTemplate';
import { buildCohort } from '../buildCohort';

describe('the pilot of Trois-Rivières', () => {
  it('takes 22 h for each of five enterprises, 110 h received, 78 h scheduled and 78 h given', () => {
    const { total, hourKinds, unknown } = estimateTemplate(pilotTemplate, { enterprises: 5 });
    expect(total).toEqual({
      sessionMinutes: 78 * 60,
      givenMinutes: 78 * 60,
      receivedMinutes: 110 * 60,
      receivedMinutesPerEnterprise: 22 * 60,
    });
    expect(hourKinds.map(({ hourKind, receivedMinutesPerEnterprise }) => [hourKind, receivedMinutesPerEnterprise / 60])).toEqual([
      ['coaching', 14],
      ['content', 8],
    ]);
    expect(unknown).toEqual([]);
  });

  it('has two warnings for its five enterprises: few members, and fewer sessions of codevelopment than members', () => {
    const found = validateTemplate(pilotTemplate, { cohort: buildCohort(5) });
    expect(found.map(({ code, severity, params }) => ({ code, severity, params }))).toEqual([
      {
        code: 'parcours/codevelopment-size-unusual',
        severity: 'warning',
        params: { activity: 'codevelopment', titleFr: 'Rencontre de codéveloppement', titleEn: 'Codevelopment meeting', members: 5 },
      },
      { code: 'parcours/fewer-sessions-than-members', severity: 'warning', params: { sessions: 2, members: 5 } },
    ]);
  });

  it('says where its figures come from, and marks as assumed what no source says', () => {
    expect(pilotTemplate.totals.map(({ hourKind, source, assumed = false }) => [hourKind, source?.publishedOn, assumed])).toEqual([
      ['content', '2020-11-18', false],
      ['coaching', '2020-11-18', true],
    ]);
    for (const setting of pilotTemplate.settings ?? [])
      expect(setting).toMatchObject({ assumed: true, note: { fr: expect.any(String) as string } });
    for (const part of [...pilotTemplate.phases, ...pilotTemplate.activities]) expect(part.assumed).toBe(true);
  });
});

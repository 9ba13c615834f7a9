import { describe, expect, it } from 'vitest';

import { parseTemplate } from '../../src/model/template';
import { estimateTemplate } from '../../src/parcours/estimateTemplate';
import { findTexts } from '../../src/parcours/findTexts';
import { listTemplates } from '../../src/parcours/listTemplates';
import { templates } from '../../src/parcours/registry';
import { validateTemplate } from '../../src/parcours/validateTemplate';
import { expertise } from '../../src/vocabulary/expertise';
import { hourKind } from '../../src/vocabulary/hourKind';

it('the catalogue lists every template once', () => {
  expect(listTemplates()).toEqual(templates);
  expect(new Set(templates.map(({ id, version }) => `${id}@${version}`)).size).toBe(templates.length);
});

describe.each(templates.map((template) => [template.id, template] as const))('template %s', (_, template) => {
  it('is read as it stands', () => {
    expect(parseTemplate(template)).toEqual(template);
  });

  it('has nothing wrong', () => {
    expect(validateTemplate(template)).toEqual([]);
  });

  it('adds up to its totals for one enterprise', () => {
    const { hourKinds, unknown } = estimateTemplate(template, { enterprises: 1 });
    expect(unknown).toEqual([]);
    for (const total of template.totals) {
      expect(hourKinds.find((estimate) => estimate.hourKind === total.hourKind)?.receivedMinutes).toBe(total.minutes);
    }
  });

  it('has every text in French and in English, with the spaces and apostrophes of French', () => {
    const texts = findTexts(template);
    expect(texts.length).toBeGreaterThan(10);
    for (const { text } of texts) {
      expect(text.fr).toBeTruthy();
      expect(text.en).toBeTruthy();
      expect(text.fr).not.toMatch(/'| [:;?!»%$]|« /u);
    }
  });

  it('uses codes of the vocabularies', () => {
    const [known, kinds] = [expertise, hourKind].map((list) => list.entries.map(({ code }): string => code));
    for (const activity of template.activities) {
      expect(kinds).toContain(activity.hourKind);
      for (const need of activity.facilitators) expect(known).toEqual(expect.arrayContaining([...(need.expertise ?? [])]));
    }
  });
});

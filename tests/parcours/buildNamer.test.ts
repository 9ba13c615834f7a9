import { expect, it } from 'vitest';

import { buildNamer } from '../../src/parcours/buildNamer';

const long = 'a'.repeat(40);

it('joins ids, and gives the same id to the same parts', () => {
  const buildId = buildNamer();
  expect(buildId(['pilot', 'ideation', '1'])).toBe('pilot-ideation-1');
  expect(buildId(['pilot', 'ideation', '1'])).toBe('pilot-ideation-1');
});

it('tells apart parts that would join alike', () => {
  const buildId = buildNamer();
  expect(buildId(['pilot-ideation', '1'])).toBe('pilot-ideation-1');
  expect(buildId(['pilot', 'ideation-1'])).toMatch(/^pilot-ideation-1-[0-9a-f]{12}$/u);
});

it('keeps 64 characters whole, and shortens 65', () => {
  const buildId = buildNamer();
  expect(buildId([long, 'b'.repeat(23)])).toBe(`${long}-${'b'.repeat(23)}`);
  const shortened = buildId([long, 'b'.repeat(24)]);
  expect(shortened).toMatch(new RegExp(`^${long}-b{10}-[0-9a-f]{12}$`, 'u'));
  expect(shortened).toHaveLength(64);
});

it('leaves no two hyphens in a row where it cuts', () => {
  expect(buildNamer()(['a'.repeat(50), 'b'.repeat(30)])).toMatch(/^a{50}-[0-9a-f]{12}$/u);
});

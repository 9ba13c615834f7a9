import { readFileSync } from 'node:fs';

import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';

import { nounFamilies } from '../../scripts/nounFamilies.ts';
import { nounSamples } from '../../scripts/nounSamples.ts';
import { writeNounsPage, writeSlug } from '../../scripts/nounsPage.ts';
import { referents } from '../../scripts/nounWords.ts';
import * as door from '../../src/entries/model';
import { nounLabels } from '../../src/exchange/schema/labels/registry';
import { openDocument } from '../../src/model/openDocument';
import { listReferences } from '../../src/validation/listReferences';

const pages = [
  ['en', 'docs/nouns.md'],
  ['fr', 'docs/nouns.fr.md'],
] as const;
const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('the pages of nouns', () => {
  it.each(pages)('in %s say what the schemas and their labels say (else: npm run docs:nouns)', async (locale, file) => {
    expect(read(file)).toBe(await format(writeNounsPage(locale), { parser: 'markdown', printWidth: 140, proseWrap: 'never' }));
  });

  it('have each noun once', () => {
    expect(nounFamilies.flatMap(({ nouns }) => nouns).toSorted()).toEqual(nounLabels.map(({ id }) => id).toSorted());
  });

  it.each(pages)('in %s have a heading for each link', (_, file) => {
    const anchors = [...read(file).matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => writeSlug(heading));
    const links = [...read(file).matchAll(/\]\(#([^)]+)\)/gu)].map(([, anchor]) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter((anchor) => !anchors.includes(anchor ?? ''))).toEqual([]);
  });

  it.each(nounLabels.map(({ id, schema }) => [id, schema as z.ZodType] as const))(
    'show a sample of %s that its schema accepts',
    (id, schema) => {
      expect(schema.safeParse(nounSamples[id]).error?.issues).toBeUndefined();
    },
  );

  it('show samples of documents that open without a remark, and none of a noun that is gone', () => {
    const documents = Object.values(nounSamples).filter((sample) => typeof sample === 'object' && sample !== null && 'schema' in sample);
    expect(documents.length).toBe(10);
    for (const document of documents) expect(openDocument(document)).toMatchObject({ success: true, diagnostics: [] });
    expect(Object.keys(nounSamples).toSorted()).toEqual(nounLabels.map(({ id }) => id).toSorted());
  });
});

describe('what an id refers to, on the pages of nouns', () => {
  const edition = door.buildEdition({
    cohorts: [
      door.buildCohort({
        members: [{ enterprise: 'a', status: 'active', gates: [{ gate: 'g', outcome: 'passed', on: '2026-02-02', decision: 'd' }] }],
      }),
    ],
    advisors: [door.buildAdvisor()],
    offers: [door.buildOffer({ advisor: 'advisor' })],
    needs: [door.buildNeed()],
    rooms: [door.buildRoom({ partner: 'partner' })],
    envelopes: [door.buildEnvelope({ partner: 'partner', agreement: 'agreement' })],
    agreements: [door.buildAgreement({ scope: { of: 'cohort', cohort: 'cohort' } })],
    aids: [door.buildAid({ agreement: 'agreement' })],
    applications: [door.buildApplication({ applicant: { kind: 'group', lead: 'a', enterprises: ['a', 'b'] } })],
    decisions: [
      door.buildDecision({ evidence: ['statements'] }),
      door.buildDecision({ about: { of: 'member', cohort: 'cohort', enterprise: 'a', gate: 'g' } }),
      door.buildDecision({ about: { of: 'aid', aid: 'aid' } }),
    ],
    sessions: [
      door.buildSession({
        client: 'a',
        envelope: 'envelope',
        facilitators: [{ role: 'coach', number: 1, advisors: ['advisor'] }],
        after: [{ session: 's' }],
      }),
    ],
    schedule: { timeZone: 'America/Toronto', placements: [door.buildPlacement({ room: 'room' })] },
    attendance: [door.buildAttendance()],
    ledger: {
      postings: [
        door.buildPosting({ toEnvelope: 'e', commitment: 'p', corrects: 'p', session: 's', partner: 'p', advisor: 'a', enterprise: 'a' }),
      ],
    },
    observations: [door.buildObservation()],
  });

  it('is what the checks of an edition look for', () => {
    const found = [...listReferences(edition)].map(({ kind, path }) => [path.findLast((step) => typeof step === 'string'), kind] as const);
    expect(new Set(found.map(([, kind]) => kind)).size).toBe(15);
    for (const [key, kind] of found) expect(referents[key ?? ''], key).toBe(kind);
  });
});

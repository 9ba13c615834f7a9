import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import {
  computeTotals,
  discloseSubject,
  hashDocument,
  listUses,
  minimizeDocument,
  openDocument,
  pilotTemplate,
  planCohort,
  pseudonymizeDocument,
  scheduleEdition,
  validateEdition,
} from 'trajet';
import { pilotFileNames, readPilot } from '../../examples/pilot/readPilot.ts';

const files = Object.fromEntries(
  pilotFileNames.map((name) => [name, readFileSync(new URL(`../../examples/pilot/${name}`, import.meta.url), 'utf8')]),
);
const reading = readPilot(files);
if (!reading.success) throw new Error('the pilot cannot be read');
const key = (original: string) => `p-${hashDocument(`sel ${original}`).slice(7, 27)}`;

const planned = planCohort(reading.pilot.edition, { template: pilotTemplate }).edition;
const given = planned.advisors.map(({ name }) => name.split(' '));
/** The sessions as people title them: by the first name or the surname of who leads. */
const edition = {
  ...planned,
  sessions: planned.sessions.map((session, index) => {
    const [first, last] = given[index % given.length] ?? [];
    return { ...session, title: { fr: index % 2 === 0 ? `Rencontre avec ${first}` : `Bilan avec Mme ${last}` } };
  }),
};
/** Whether a document has in its texts a first name or a surname of an advisor. */
const tellsPart = (document: unknown): boolean => {
  const texts = JSON.stringify(document).match(/"[^"]*"/gu) ?? [];
  return texts.some((text) =>
    given.flat().some((part) => part.length > 3 && new RegExp(`(?:avec|Mme) ${part}(?!\\p{L})`, 'iu').test(text)),
  );
};

describe('the pilot', () => {
  it.each(listUses())('opens once minimized for $id, and tells no name of an advisor but to invite', (use) => {
    const { document } = minimizeDocument(edition, { use });
    expect(openDocument(document, 'edition').success).toBe(true);
    const text = JSON.stringify(document);
    expect(document.advisors).toHaveLength(edition.advisors.length);
    expect(edition.advisors.length).toBeGreaterThan(3);
    for (const { name } of edition.advisors) expect(text.includes(name), name).toBe(use.id === 'invitations');
    expect(tellsPart(document.sessions), use.id).toBe(use.id === 'invitations');
  });

  it('is scheduled the same from what scheduling needs', () => {
    const options = { maxSteps: 2_000, seed: 1 };
    const { document } = minimizeDocument(edition, { use: 'scheduling' });
    expect(scheduleEdition(document, options).edition.schedule?.placements).toEqual(
      scheduleEdition(edition, options).edition.schedule?.placements,
    );
  });

  it('under pseudonyms tells nobody, counts the same, and has the same remarks', () => {
    const { document, remaining } = pseudonymizeDocument(edition, { key });
    const text = JSON.stringify(document).toLowerCase();
    const own = [...edition.advisors, ...edition.enterprises, ...edition.partners];
    for (const { name } of own) expect(text).not.toContain(name.toLowerCase());
    expect(tellsPart(document)).toBe(false);
    expect(remaining).toEqual([]);
    expect(computeTotals(document.sessions)).toEqual(computeTotals(edition.sessions));
    const errors = (each: typeof edition) => validateEdition(each).filter(({ severity }) => severity === 'error').length;
    expect(errors(document)).toBe(errors(edition));
  });

  it('says to each advisor what is held about her', () => {
    for (const { id, name } of edition.advisors) {
      const { found } = discloseSubject({ name }, [edition]);
      expect(found.some(({ noun, fields }) => noun === 'advisor' && fields.some(({ value }) => value === id))).toBe(true);
    }
  });
});

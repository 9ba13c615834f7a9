import { describe, expect, test } from 'vitest';
import type * as z from 'zod';

import * as door from '../../src/entries/model';
import { validateRuleSet } from '../../src/eligibility/validateRuleSet';
import { validateTemplate } from '../../src/parcours/validateTemplate';
import { validateEdition } from '../../src/validation/validateEdition';

const builders: readonly (readonly [noun: string, build: () => unknown, schema: z.ZodType])[] = [
  ['activity', door.buildActivity, door.activitySchema],
  ['advisor', door.buildAdvisor, door.advisorSchema],
  ['agreement', door.buildAgreement, door.agreementSchema],
  ['aid', door.buildAid, door.aidSchema],
  ['application', door.buildApplication, door.applicationSchema],
  ['attendance', door.buildAttendance, door.attendanceSchema],
  ['cohort', door.buildCohort, door.cohortSchema],
  ['criterion', door.buildCriterion, door.criterionSchema],
  ['decision', door.buildDecision, door.decisionSchema],
  ['edition', door.buildEdition, door.editionSchema],
  ['enterprise', door.buildEnterprise, door.enterpriseSchema],
  ['envelope', door.buildEnvelope, door.envelopeSchema],
  ['indicator', door.buildIndicator, door.indicatorSchema],
  ['need', door.buildNeed, door.needSchema],
  ['observation', door.buildObservation, door.observationSchema],
  ['offer', door.buildOffer, door.offerSchema],
  ['partner', door.buildPartner, door.partnerSchema],
  ['placement', door.buildPlacement, door.placementSchema],
  ['posting', door.buildPosting, door.postingSchema],
  ['program', door.buildProgram, door.programSchema],
  ['room', door.buildRoom, door.roomSchema],
  ['rule set', door.buildRuleSet, door.ruleSetSchema],
  ['session', door.buildSession, door.sessionSchema],
  ['template', door.buildTemplate, door.templateSchema],
];

describe('what a builder makes', () => {
  test('every builder of the door is tried here', () => {
    const tried = new Set<unknown>(builders.map(([, build]) => build));
    const others = ['buildFormatter', 'buildId', 'buildClosures'];
    const forgotten = Object.entries(door).filter(
      ([name, made]) => /^build[A-Z]/u.test(name) && !others.includes(name) && !tried.has(made),
    );
    expect(forgotten.map(([name]) => name)).toEqual([]);
  });

  test.each(builders)('%s: is read by its own schema, unchanged', (_noun, build, schema) => {
    const made = build();
    expect(schema.parse(made)).toEqual(made);
  });

  test.each(builders)('%s: two calls share nothing that one could change', (_noun, build) => {
    const [first, second] = [JSON.stringify(build()), build()];
    expect(JSON.stringify(second)).toBe(first);
    expect(listObjects(build()).filter((part) => listObjects(second).includes(part))).toEqual([]);
  });

  test('what is given replaces the default, and nothing else moves', () => {
    const { id, name, ...others } = door.buildPartner({ id: 'pole', name: 'Pôle' });
    expect([id, name]).toEqual(['pole', 'Pôle']);
    expect(others).toEqual({ roles: [{ role: 'deliverer' }] });
  });
});

describe('the id that a builder makes', () => {
  test('comes from the name, from the title in French, or from the title in the language it has', () => {
    expect(door.buildEnterprise({ name: 'Éditions d’Art Le Sabord' }).id).toBe('editions-d-art-le-sabord');
    expect(door.buildCohort({ title: { fr: 'Cohorte d’automne', en: 'Autumn cohort' } }).id).toBe('cohorte-d-automne');
    expect(door.buildCohort({ title: { en: 'Autumn cohort' } }).id).toBe('autumn-cohort');
  });

  test('is the noun when the name holds no letter and no digit, and the one given when one is given', () => {
    expect(door.buildRoom({ name: '«»' }).id).toBe('room');
    expect(door.buildRoom({ name: 'Salle 2', id: 'b' }).id).toBe('b');
  });
});

describe('what builders make together', () => {
  const edition = door.buildEdition({
    cohorts: [door.buildCohort({ members: [{ enterprise: 'enterprise', status: 'active' }] })],
    enterprises: [door.buildEnterprise()],
    advisors: [door.buildAdvisor()],
    offers: [door.buildOffer()],
    needs: [door.buildNeed()],
    rooms: [door.buildRoom()],
    envelopes: [door.buildEnvelope()],
    agreements: [door.buildAgreement()],
    aids: [door.buildAid()],
    applications: [door.buildApplication()],
    decisions: [door.buildDecision()],
    sessions: [door.buildSession({ status: 'held' })],
    schedule: { timeZone: 'America/Toronto', placements: [door.buildPlacement({ advisors: [{ role: 'coach', advisor: 'advisor' }] })] },
    attendance: [door.buildAttendance()],
    ledger: { postings: [door.buildPosting()] },
    indicators: [door.buildIndicator()],
    observations: [door.buildObservation()],
  });

  test('is an edition whose parts agree: nothing but infos', () => {
    const isNoInfo = ({ severity }: { readonly severity: string }) => severity !== 'info';
    expect(validateEdition(edition).filter(isNoInfo)).toEqual([]);
    expect(validateEdition(door.buildEdition()).filter(isNoInfo)).toEqual([]);
  });

  test('is a template and a rule set with neither error nor warning', () => {
    const remarks = [...validateTemplate(door.buildTemplate()), ...validateRuleSet(door.buildRuleSet())];
    expect(remarks.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('an edition is answered for by the partners who lead, else by the first', () => {
    const lead = door.buildPartner({ id: 'lead', roles: [{ role: 'lead' }] });
    const giver = door.buildPartner({ id: 'giver' });
    expect(door.buildEdition({ partners: [giver, lead] }).owners).toEqual(['lead']);
    expect(door.buildEdition({ partners: [giver] }).owners).toEqual(['giver']);
  });
});

/** Every object and list within a value, itself included. */
function listObjects(json: unknown): object[] {
  return typeof json === 'object' && json !== null ? [json, ...Object.values(json).flatMap(listObjects)] : [];
}

import * as z from 'zod';

import { listSchema } from './listSchema';
import { codeSchema, idSchema, localizedTextSchema, ratioSchema } from './primitives';
import { recordSchema } from './recordSchema';
import type { Frozen } from './frozen';

/** The kind of value that a fact takes. */
export const factTypeSchema = z.enum(['boolean', 'integer', 'ratio', 'cents', 'date', 'choice', 'choices']);

/** The kind of value that a fact takes. */
export type FactType = Frozen<z.infer<typeof factTypeSchema>>;

const boundSchema = z.union([z.number(), ratioSchema]);

/** Something that rules ask about an applicant: what it is called, how it is asked, where it may be read. */
export const factSchema = z.strictObject({
  /** Unique among the facts of the rule set; answers and tests name it. */
  id: idSchema,
  /** What its value looks like; `cents` are whole cents, `ratio` an exact fraction, `choices` a list of codes. */
  type: factTypeSchema,
  /** What it is called in a verdict, as « Forme juridique ». */
  label: localizedTextSchema,
  /** How an applicant is asked, as « Combien de personnes employez-vous? ». */
  question: localizedTextSchema,
  /** People, months… as printed after the figure. */
  unit: z.exactOptional(localizedTextSchema),
  /** Codes that a `choice` or `choices` may take, with their labels. */
  choices: z.exactOptional(
    listSchema(
      z.strictObject({
        /** What the answer holds. */
        code: codeSchema,
        /** What the applicant reads in the list. */
        label: localizedTextSchema,
      }),
      500,
      1,
    ),
  ),
  /** The least that an answer can be, itself included, in the unit of the type: 0 people, 0 cents, 1/2. Absent: no lower bound. */
  minimum: z.exactOptional(boundSchema),
  /** The most that an answer can be, itself included: 1 is 100 % of a ratio. An answer beyond either bound counts as unknown. Absent: no upper bound. */
  maximum: z.exactOptional(boundSchema),
  /** Where the model holds it, as `enterprise.legalForm` or `enterprise.place.region`. */
  from: z.exactOptional(z.string().regex(/^enterprise(?:\.[a-zA-Z]{1,40}){1,4}$/u)),
  /** Questions of one group are asked together. */
  group: z.exactOptional(idSchema),
  /** Whether it is personal information (Loi 25). Absent: it is not. */
  personal: z.exactOptional(z.boolean()),
});

/** Something that rules ask about an applicant. */
export interface Fact extends Frozen<z.infer<typeof factSchema>> {}

const knownSchema = z.union([z.boolean(), z.number(), z.string().max(1_000), listSchema(codeSchema, 500), ratioSchema]);

/** A value that is known: its type is the fact's. Numbers are integers (cents for money); a ratio is an exact fraction. */
export type KnownValue = Frozen<z.infer<typeof knownSchema>>;

/**
 * The value of a fact: bare (`4`, `"non-profit"`; `null` means not asked), or in long form where more must be said.
 * A missing answer is never "no" (law 4).
 */
export const factValueSchema = z.union([
  knownSchema,
  z.null(),
  z.strictObject({
    /** The value, as it would stand in bare form. */
    known: knownSchema,
  }),
  z.strictObject({
    /** Only its bounds are known: a rule is met or unmet when they suffice to tell. */
    between: z.strictObject({
      /** The least it may be, itself included. Absent: no lower bound. */
      minimum: z.exactOptional(z.number()),
      /** The most it may be, itself included. Absent: no upper bound. */
      maximum: z.exactOptional(z.number()),
    }),
  }),
  z.strictObject({
    /** Why there is no value: never asked, not wished to say, or an answer to come. */
    unknown: z.enum(['not-asked', 'declined', 'pending']),
  }),
  z.strictObject({
    /** The question has no sense for this applicant; the text says why. */
    notApplicable: localizedTextSchema,
  }),
]);

/** The value of a fact, bare or in long form. */
export type FactValue = Frozen<z.infer<typeof factValueSchema>>;

/** Facts of one applicant, by id of fact. */
export const factsSchema = recordSchema(idSchema, factValueSchema);

/** Facts of one applicant, by id of fact. */
export type Facts = Readonly<Record<string, FactValue>>;

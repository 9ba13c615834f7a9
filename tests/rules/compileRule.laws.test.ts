import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Facts } from '../../src/model/fact';
import { ruleNodeSchema, operatorSchema, type RuleNode } from '../../src/model/rule';
import type { Explanation } from '../../src/rules/explanation';
import { nameStatus, outlook, type Outlook } from '../../src/rules/outlook';
import { settle, type Settled } from './oracle';
import { asks, completeFacts, explain, listCompletions, notApplicable, sensibleRule, someFacts, treeOf, weigh, world } from './smallWorld';

const bits: Readonly<Record<Settled, Outlook>> = { met: outlook.met, unmet: outlook.unmet, 'not-applicable': outlook.notApplicable };
const hasEvery = (whole: Outlook, part: Outlook) => (whole & part) === part;
const collect = (rule: RuleNode, facts: Facts): Outlook =>
  listCompletions(facts).reduce((seen, completion) => seen | bits[settle(rule, completion)], 0);

/** A complete answer to everything but a few facts, so that brute force stays small. */
const nearlyAllFacts = fc
  .tuple(
    someFacts,
    fc.shuffledSubarray(
      world.map(({ fact }) => fact.id),
      { maxLength: 3 },
    ),
    fc.constantFrom(...world.map(({ values }) => values.length)),
  )
  .map(([facts, open]) =>
    Object.fromEntries(
      world.map(({ fact, values }) => [fact.id, open.includes(fact.id) ? (facts[fact.id] ?? null) : (facts[fact.id] ?? values[0] ?? null)]),
    ),
  );

describe('what a rule says of an applicant', () => {
  it('agrees with brute force: it is certain only of what every completion of the answers gives', () => {
    fc.assert(
      fc.property(sensibleRule, nearlyAllFacts, (rule, facts) => {
        expect(hasEvery(weigh(rule, facts), collect(rule, facts))).toBe(true);
      }),
    );
  });

  it('is the one status of the second evaluator when everything is answered', () => {
    fc.assert(
      fc.property(sensibleRule, someFacts, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (rule, facts, choices) => {
        const complete = completeFacts(facts, choices);
        expect(nameStatus(weigh(rule, complete))).toBe(settle(rule, complete));
      }),
    );
  });

  it('leaves nothing undecided that brute force decides, where each question is asked once', () => {
    const names = ['b1', 'b2', 'b3'];
    const once = treeOf(fc.constantFrom(...names).map(asks)).filter((rule) => names.every((name) => countTests(rule, name) <= 1));
    const answers = fc.record(Object.fromEntries(names.map((name) => [name, fc.constantFrom(true, false, null, notApplicable)])));
    fc.assert(
      fc.property(once, answers, (rule, facts) => {
        expect(weigh(rule, facts)).toBe(collectOver(names, rule, facts));
      }),
    );
  });

  it('never turns over: one more answer leaves what was certain as it was', () => {
    fc.assert(
      fc.property(sensibleRule, someFacts, fc.nat(), fc.nat(), (rule, facts, which, choice) => {
        const { fact, values } = world[which % world.length] ?? world[0]!;
        const range = facts[fact.id] ?? null;
        const answers = [...values, notApplicable].filter(
          (value) =>
            range === null || (typeof value === 'number' && typeof range === 'object' && 'between' in range && value >= 1 && value <= 2),
        );
        fc.pre(answers.length > 0);
        const more = { ...facts, [fact.id]: answers[choice % answers.length] ?? null };
        expect(hasEvery(weigh(rule, facts), weigh(rule, more))).toBe(true);
      }),
    );
  });

  it('obeys De Morgan: not all is any not, and the other way round', () => {
    const [all, any] = (['all', 'any'] as const).map((node) => (of: RuleNode[]): RuleNode => ({ node, of }));
    const not = (of: RuleNode): RuleNode => ({ node: 'not', of });
    fc.assert(
      fc.property(fc.array(sensibleRule, { maxLength: 4 }), someFacts, (rules, facts) => {
        expect(weigh(not(all!(rules)), facts)).toBe(weigh(any!(rules.map(not)), facts));
        expect(weigh(not(any!(rules)), facts)).toBe(weigh(all!(rules.map(not)), facts));
        expect(weigh(not(not(all!(rules))), facts)).toBe(weigh(all!(rules), facts));
      }),
    );
  });

  it('does not depend on the order of the rules', () => {
    const shuffled = fc
      .array(sensibleRule, { maxLength: 4 })
      .chain((rules) => fc.tuple(fc.constant(rules), fc.shuffledSubarray(rules, { minLength: rules.length })));
    fc.assert(
      fc.property(shuffled, fc.nat(4), someFacts, ([rules, other], count, facts) => {
        for (const node of [{ node: 'all' }, { node: 'any' }, { node: 'at-least', count }] as const) {
          expect(weigh({ ...node, of: other }, facts)).toBe(weigh({ ...node, of: rules }, facts));
        }
      }),
    );
  });

  it('counts all as every one of them, and any as at least one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('b1', 'b2', 'b3').map(asks), { minLength: 1, maxLength: 4 }), someFacts, (of, facts) => {
        expect(weigh({ node: 'any', of }, facts)).toBe(weigh({ node: 'at-least', count: 1, of }, facts));
      }),
    );
  });
});

describe('the explanation of a rule', () => {
  it('says what the answer alone says', () => {
    fc.assert(
      fc.property(sensibleRule, someFacts, (rule, facts) => {
        expect(explain(rule, facts).status).toBe(nameStatus(weigh(rule, facts)));
      }),
    );
  });

  it('marks as decisive enough to decide: with the other answers unknown, the status is the same', () => {
    fc.assert(
      fc.property(sensibleRule, someFacts, (rule, facts) => {
        const explanation = explain(rule, facts);
        fc.pre(explanation.status !== 'unknown');
        const kept = listDecisiveFacts(explanation);
        const fewer = Object.fromEntries(Object.entries(facts).filter(([id]) => kept.has(id)));
        expect(explain(rule, fewer).status).toBe(explanation.status);
      }),
    );
  });

  it('marks what remains to be known of a rule that is unknown: at least one unsettled question', () => {
    fc.assert(
      fc.property(sensibleRule, someFacts, (rule, facts) => {
        const explanation = explain(rule, facts);
        fc.pre(explanation.status === 'unknown');
        const kept = listDecisiveFacts(explanation);
        expect([...kept].some((id) => facts[id] === null || JSON.stringify(facts[id]).includes('between'))).toBe(true);
      }),
    );
  });

  it('is plain JSON', () => {
    fc.assert(
      fc.property(sensibleRule, someFacts, (rule, facts) => {
        const explanation = explain(rule, facts);
        expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
      }),
    );
  });
});

describe('a rule that makes no sense', () => {
  const ids = fc.constantFrom('b1', 'count', 'share', 'since', 'form', 'themes', 'nothing', 'constructor');
  const constants = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.array(fc.string(), { maxLength: 2 }),
    fc.record({ numerator: fc.integer(), denominator: fc.integer({ min: 1 }) }),
  );
  const senselessLeaf: fc.Arbitrary<RuleNode> = fc.oneof(
    fc
      .record(
        { fact: ids, operator: fc.constantFrom(...operatorSchema.options), value: constants, parameter: ids },
        { requiredKeys: ['fact', 'operator'] },
      )
      .map((leaf) => ({ node: 'test' as const, ...leaf })),
    ids.map((criterion) => ({ node: 'ref' as const, criterion })),
    fc.record({
      node: fc.constant('custom' as const),
      name: fc.constantFrom('sum', 'constructor'),
      facts: fc.array(ids, { maxLength: 2 }),
    }),
  );
  const anyAnswers = fc.dictionary(ids, fc.oneof(constants, fc.jsonValue(), fc.constant({ between: {} }), fc.constant({ known: 4 })));

  it('is unknown where it cannot be read, and never throws, whatever the answers', () => {
    fc.assert(
      fc.property(treeOf(senselessLeaf), anyAnswers, (rule, answers) => {
        fc.pre(ruleNodeSchema.safeParse(rule).success);
        const facts = answers as Facts;
        expect(explain(rule, facts).status).toBe(nameStatus(weigh(rule, facts)));
      }),
    );
  });
});

function countTests(rule: RuleNode, fact: string): number {
  return JSON.stringify(rule).split(`"${fact}"`).length - 1;
}

function collectOver(names: readonly string[], rule: RuleNode, facts: Facts): Outlook {
  const completions = names.reduce<Facts[]>(
    (list, name) =>
      list.flatMap((facts_) =>
        (facts[name] === null ? [true, false, notApplicable] : [facts[name] ?? null]).map((value) => ({ ...facts_, [name]: value })),
      ),
    [{}],
  );
  return completions.reduce((seen, completion) => seen | bits[settle(rule, completion)], 0);
}

function listDecisiveFacts({ decisive, fact, children = [] }: Explanation): Set<string> {
  if (!decisive) return new Set();
  return new Set([...(fact === undefined ? [] : [fact]), ...children.flatMap((child) => [...listDecisiveFacts(child)])]);
}

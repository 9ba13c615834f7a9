import { expectTypeOf, test } from 'vitest';
import { openDocument, type DocumentKindId, type DocumentOf, type Edition, type Program, type RuleSet } from 'trajet';

test('a kind names the type of its document', () => {
  expectTypeOf<DocumentOf<'edition'>>().toEqualTypeOf<Edition>();
  expectTypeOf<DocumentOf<'rule-set'>>().toEqualTypeOf<RuleSet>();
  expectTypeOf<'program'>().toExtend<DocumentKindId>();
  expectTypeOf<'budget'>().not.toExtend<DocumentKindId>();
});

test('the kind that is asked is the type that comes back', () => {
  const opened = openDocument({}, 'edition');
  if (opened.success) expectTypeOf(opened.data).toEqualTypeOf<Edition>();
  if (opened.success) expectTypeOf(opened.kind).toEqualTypeOf<'edition'>();
});

test('without a kind, `kind` tells documents apart', () => {
  const opened = openDocument({});
  if (opened.success && opened.kind === 'program') expectTypeOf(opened.data).toEqualTypeOf<Program>();
  if (opened.success) expectTypeOf(opened.data).not.toEqualTypeOf<Program>();
});

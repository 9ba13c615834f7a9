import { outlook, type Outlook } from './outlook';

const { met, unmet, notApplicable, open } = outlook;

/** The contrary: what does not apply still does not. */
export function negateOutlook(child: Outlook): Outlook {
  return (child & notApplicable) | ((child & met) << 1) | ((child & unmet) >> 1);
}

/** All of them: children that do not apply are dropped; with no other, the parent does not apply. None at all is met. */
export function joinAll(children: readonly Outlook[]): Outlook {
  if (children.length === 0) return met;
  let some = 0;
  let every: Outlook = open;
  let canPass = true;
  for (const child of children) {
    some |= child;
    every &= child;
    if (child === unmet) canPass = false;
  }
  return (some & unmet) | (every & notApplicable) | (canPass ? some & met : 0);
}

/** Any of them: the dual of all. None at all is unmet. */
export function joinAny(children: readonly Outlook[]): Outlook {
  return negateOutlook(joinAll(children.map(negateOutlook)));
}

/** At least so many of them. Fewer applicable children than the count is unmet; none applicable does not apply. */
export function joinAtLeast(count: number, children: readonly Outlook[]): Outlook {
  if (children.length === 0) return count === 0 ? met : unmet;
  let some = 0;
  let every: Outlook = open;
  let surely = 0;
  let possibly = 0;
  for (const child of children) {
    some |= child;
    every &= child;
    if (child === met) surely += 1;
    if ((child & met) !== 0) possibly += 1;
  }
  const canBeMet = possibly >= count && (count > 0 || (some & (met | unmet)) !== 0);
  // With none surely met, something applicable must stay short: an unmet child, or one met where two are asked.
  const canBeUnmet = surely < count && (surely > 0 || (some & unmet) !== 0 || (count > 1 && (some & met) !== 0));
  return (every & notApplicable) | (canBeMet ? met : 0) | (canBeUnmet ? unmet : 0);
}

/** When a condition is met, its consequence; when it is unmet, nothing applies. A condition that does not apply is dropped. */
export function joinWhen(condition: Outlook, consequence: Outlook): Outlook {
  return ((condition & unmet) === 0 ? 0 : notApplicable) | (condition === unmet ? 0 : consequence);
}

import type { FacilitatorNeed } from '../model/activity';

/**
 * Who leads activities that are held together: for each role, as many people as the activity that needs the most, who can lead them all.
 *
 * Where no expertise suits two activities, each keeps people of its own. Needs of one activity are never taken for one another.
 *
 * @example
 * uniteFacilitators([[{ role: 'coach', number: 1 }], [{ role: 'coach', number: 2 }, { role: 'mentor', number: 1 }]])
 * // => [{ role: 'coach', number: 2 }, { role: 'mentor', number: 1 }]
 */
export function uniteFacilitators(needs: readonly (readonly FacilitatorNeed[])[]): readonly FacilitatorNeed[] {
  const [first = [], ...others] = needs;
  return others.reduce<FacilitatorNeed[]>(
    (united, own) => {
      const result = [...united];
      const taken = new Set<number>();
      for (const need of own) {
        const at = united.findIndex((candidate, index) => !taken.has(index) && candidate.role === need.role && canLead(candidate, need));
        const companion = united[at];
        if (companion === undefined) result.push({ ...need });
        else {
          taken.add(at);
          result[at] = unite(companion, need);
        }
      }
      return result;
    },
    first.map((need) => ({ ...need })),
  );
}

function canLead({ expertise: one }: FacilitatorNeed, { expertise: other }: FacilitatorNeed): boolean {
  return one === undefined || other === undefined || one.some((code) => other.includes(code));
}

function unite(one: FacilitatorNeed, other: FacilitatorNeed): FacilitatorNeed {
  const { expertise: own, ...rest } = one;
  const asked = other.expertise;
  const expertise = own === undefined || asked === undefined ? (own ?? asked) : own.filter((code) => asked.includes(code));
  return { ...rest, number: Math.max(one.number, other.number), ...(expertise === undefined ? {} : { expertise }) };
}

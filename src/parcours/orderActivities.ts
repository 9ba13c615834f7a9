import { compareText } from '../base/compareText';
import type { Activity } from '../model/activity';
import type { Template } from '../model/template';

/**
 * The activities of a template in the order a reader expects: by phase, rank, then id, each after those it must follow.
 *
 * A cycle is no obstacle here (the check `parcours/order-cycle` reports it): its activities stay in reading order. Linear but for the sort.
 */
export function orderActivities(template: Template): Activity[] {
  const phaseRanks = new Map(template.phases.map(({ id, rank }) => [id, rank]));
  const findRank = ({ phase }: Activity) => phaseRanks.get(phase) ?? Number.MAX_SAFE_INTEGER;
  const reading = [...template.activities].sort((a, b) => findRank(a) - findRank(b) || a.rank - b.rank || compareText(a.id, b.id));
  const byId = new Map(reading.map((activity) => [activity.id, activity]));
  const seen = new Set<string>();
  const ordered: Activity[] = [];
  for (const start of reading) {
    // Depth first without recursion: an activity is written once all that it must follow has been.
    const stack = [{ activity: start, leaving: false }];
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      const { activity, leaving } = top;
      if (leaving) ordered.push(activity);
      if (leaving || seen.has(activity.id)) continue;
      seen.add(activity.id);
      stack.push({ activity, leaving: true });
      for (const { activity: id } of [...(activity.after ?? [])].reverse()) {
        const earlier = byId.get(id);
        if (earlier !== undefined) stack.push({ activity: earlier, leaving: false });
      }
    }
  }
  return ordered;
}

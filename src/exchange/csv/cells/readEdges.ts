import { findNearestName } from '../../../base/nearestName';
import { foldText } from '../../../base/compareText';
import { idPattern } from '../../../model/primitives';
import { activitySchema } from '../../../model/activity';
import { unreadableLag } from '../activityDiagnostics';
import { buildRemark, withLabels, type CellReader } from '../cell';
import { unknownWord, unlistedCode } from '../cellDiagnostics';
import type { TemplateIndex } from '../templateIndex';
import { allowNone } from './allowNone';
import { parseLag, writeLag } from './readLag';
import { buildListReader } from './readList';

const edge = /^([^()]{1,400})(?:\(([^()]{1,400})\))?$/u;
const edgesSchema = activitySchema.shape.after.unwrap();

/** Looking for a near name takes time in proportion to the names known: past so many faults, one looks no more. */
const mostSuggested = 20;
const mostChoices = 20;

/**
 * Reads what an activity comes after: `ideation | training (au moins 7 jours)`, by ids or titles; « aucune » is nothing.
 *
 * An id that the template lacks is kept, since another row of the file may add it; a near one is suggested.
 */
export function buildEdgesReader(index: TemplateIndex | undefined): CellReader {
  let suggested = 0;
  const findNear = (text: string): string | null => {
    suggested += 1;
    return index === undefined || suggested > mostSuggested ? null : (findNearestName(text, [...index.activityById.keys()]) ?? null);
  };
  const readOne: CellReader = (text) => {
    const [, name = '', written] = edge.exec(text) ?? [];
    const lag = written === undefined ? undefined : parseLag(written);
    if (written !== undefined && lag === undefined) return { refused: buildRemark(unreadableLag, { received: written }) };
    const typed = name.trim();
    const id = index?.activityById.has(typed) === true ? typed : (index?.idByTitle.get(foldText(typed)) ?? typed);
    const value = { activity: id, ...(lag === undefined ? {} : { lag }) };
    if (index === undefined || index.activityById.has(id)) return { value };
    const nearest = findNear(typed);
    if (!idPattern.test(id)) {
      const choices = [...index.activityById.keys()].slice(0, mostChoices);
      return { refused: buildRemark(unknownWord, { received: text, choices, nearest }) };
    }
    return nearest === null ? { value } : { value, remark: buildRemark(unlistedCode, { received: id, nearest }) };
  };
  const labelled = withLabels(readOne, (value, locale) => {
    const [found] = edgesSchema.safeParse([value]).data ?? [];
    if (found === undefined) return undefined;
    return found.lag === undefined ? found.activity : `${found.activity} (${writeLag(found.lag, locale)})`;
  });
  return allowNone(buildListReader(labelled));
}

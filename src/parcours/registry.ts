import type { Template } from '../model/template';
import { pilotTemplate } from './templates/pilot';

/** Every template of the catalogue, in the order in which they came to be. */
export const templates = [pilotTemplate] as const satisfies readonly Template[];

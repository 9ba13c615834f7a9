import type { Check } from '../../../diagnostics/defineCheck';
import type { Calendar } from '../../calendar';
import { overlappingDays } from './overlappingDays';
import { reversedDates } from './reversedDates';
import { unsourcedDays } from './unsourcedDays';

/** What a calendar is checked for: dates that make no sense, days named twice, then where they come from. */
export const calendarChecks = [reversedDates, overlappingDays, unsourcedDays] as const satisfies readonly Check<Calendar>[];

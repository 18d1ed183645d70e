/** "17 December 2015", without comma or ordinal. */
import { wordingCheck } from '../style-advice.ts';

/** Reports wording that the style data of the language lists under this rule. */
export const styleDates = wordingCheck('style-dates');

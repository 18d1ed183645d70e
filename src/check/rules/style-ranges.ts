/** Ranges of years have an en dash: 2015–2018. */
import { wordingCheck } from '../style-advice.ts';

/** Reports wording that the style data of the language lists under this rule. */
export const styleRanges = wordingCheck('style-ranges');

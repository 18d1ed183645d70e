/** Names are spelt out in resolutions; "UN" is never written. */
import { wordingCheck } from '../style-advice.ts';

/** Reports wording that the style data of the language lists under this rule. */
export const styleAbbreviations = wordingCheck('style-abbreviations');

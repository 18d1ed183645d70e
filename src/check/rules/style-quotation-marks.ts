/** “ ” outside and ‘ ’ inside, never straight ones. */
import { wordingCheck } from '../style-advice.ts';

/** Reports wording that the style data of the language lists under this rule. */
export const styleQuotationMarks = wordingCheck('style-quotation-marks');

/** "per cent", not "%", in running text. */
import { wordingCheck } from '../style-advice.ts';

/** Reports wording that the style data of the language lists under this rule. */
export const stylePerCent = wordingCheck('style-per-cent');

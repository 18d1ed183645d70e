/** The spelling of the Concise Oxford English Dictionary: -ize, programme, labour. */
import { wordingCheck } from '../style-advice.ts';

/** Reports wording that the style data of the language lists under this rule. */
export const styleSpelling = wordingCheck('style-spelling');

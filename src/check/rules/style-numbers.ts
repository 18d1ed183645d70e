/** Numbers under ten in words, from 10 on in figures, in words where they open a sentence. */
import { wordingCheck } from '../style-advice.ts';

/** Reports wording that the style data of the language lists under this rule. */
export const styleNumbers = wordingCheck('style-numbers');

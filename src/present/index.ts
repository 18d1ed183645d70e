export { amendments } from './amendments.ts';
export { comparisonHtml, type ComparedPage } from './html.ts';
export { comparisonJson, type JsonChange, type JsonComparison } from './json.ts';
export { placeInWords } from './place-words.ts';
export { renumberedInWords } from './renumbered.ts';
export { sentenceOf, type Sentence } from './sentences.ts';
export { comparisonText, countInWords } from './terminal.ts';

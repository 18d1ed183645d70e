/** Tells the documents of a folder from what lies beside them: a README, notes, a list of things to do. */
import type { VFile } from 'vfile';
import { rules, type RuleSettings } from '../diagnostics/index.ts';
import { nodesOf, textOf } from '../tree/index.ts';
import type { Root } from '../tree/types.ts';
import { weighedIn, type DocumentMessage } from './messages.ts';

/** What only a document of the genre has. */
const marks = [
  'masthead',
  'enactingClause',
  'adoptionLine',
  'originLine',
  'voteNote',
  'closingNote',
  'leadPhrase',
] as const;

/** A section that counts its articles or parts in words: "Article 1", and not "1." */
const namedLabel = /^\p{L}{2,}/u;
/** How paragraphs of one long sentence end. */
const goesOn = /[,;،؛，；]$/u;
const fewest = 2;

/**
 * Whether a text is a resolution or its like: it has what only these have, or articles, or paragraphs
 * that are parts of one sentence. A text that stopped reading is: its errors must be seen.
 */
export function isOfGenre(root: Root): boolean {
  if (root.children.length === 0) return true;
  if (marks.some((type) => nodesOf(root, type).length > 0)) return true;
  const sections = nodesOf(root, 'section');
  if (sections.some(({ label }) => label !== undefined && namedLabel.test(label))) return true;
  const paragraphs = [
    ...nodesOf(root, 'preambularParagraph'),
    ...nodesOf(root, 'operativeParagraph'),
  ];
  return paragraphs.filter((node) => goesOn.test(textOf(node).trim())).length >= fewest;
}

/** What is said of a file that was left out; nothing where the settings turn that off. */
export function leftOut(file: VFile, settings?: RuleSettings): DocumentMessage[] {
  const { severity, mend } = rules['left-out'];
  const message: DocumentMessage = {
    ruleId: 'left-out',
    severity,
    reason: 'This is no resolution and was left out: it has no enacting clause and no masthead',
    note: mend,
  };
  return weighedIn(file, [message], settings);
}

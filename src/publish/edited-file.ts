/**
 * A Word file that reads otherwise than its source was edited, more often than not: what changed is
 * one line, and not a finding for each number that it shifts.
 */
import { compareTexts, textOfOutline } from '../compare/index.ts';
import { nodeWorld } from '../door/world.ts';
import { comparisonWordsOf, knownWordsOf } from '../language/languages.ts';
import { renumberedInWords, sentenceOf } from '../present/index.ts';
import { readOutline } from '../read/outline/read-outline.ts';
import type { Outline } from '../tree/index.ts';
import { carriedBy } from '../verify/compare/carried.ts';
import { findingOf, type Finding } from '../verify/finding.ts';
import type { VerifiedEdition } from '../verify/report.ts';
import { textRules } from '../verify/rules/text.ts';

/** The findings of an edition, those of its text as one where it is a Word file. */
export async function withEditsTold(
  edition: VerifiedEdition,
  source: { path: string; outline: Outline },
  path: string,
): Promise<VerifiedEdition> {
  const { name, format, bytes, findings } = edition;
  const ofText = findings.filter(isOfText);
  if (format !== 'docx' || bytes === undefined || ofText.length === 0) return edition;
  const sentence = await changeInWords(bytes, source.outline).catch(() => undefined);
  if (sentence === undefined) return edition;
  const { rest, follows } = findingsBesides(findings);
  const fields =
    follows === 0
      ? ''
      : ' Fields that repeat numbers of notes show old ones until Word updates them (Ctrl+A, F9).';
  const told: Finding = {
    ...findingOf({ ruleId: 'text-altered', reason: sentence }, { name, format }),
    mend: `See all of it with plenary diff ${source.path} ${path}; if nobody edited the file, build it again.${fields}`,
  };
  return { ...edition, findings: [told, ...rest] };
}

/** What stands apart from the text, and how many fields are behind it, as they are after an edit. */
function findingsBesides(findings: readonly Finding[]): { rest: Finding[]; follows: number } {
  const others = findings.filter((finding) => !isOfText(finding));
  const rest = others.filter(({ ruleId }) => ruleId !== 'docx-noteref-number');
  return { rest, follows: others.length - rest.length };
}

/** Of the comparison with the source; that a file is not there or cannot be read is no edit. */
function isOfText({ ruleId }: Finding): boolean {
  const apart = ['edition-unreadable', 'edition-missing', 'source-missing', 'not-compared'];
  return ruleId in textRules && !apart.includes(ruleId);
}

/** The first change, and how many there are. */
async function changeInWords(bytes: Uint8Array, source: Outline): Promise<string | undefined> {
  const world = nodeWorld();
  const edited = await readOutline(bytes, 'docx', world);
  const known = knownWordsOf(world.languages, source.language);
  const { changes, renumbered } = compareTexts(
    textOfOutline(carriedBy('docx', source), known),
    textOfOutline(edited, known),
  );
  const { words } = comparisonWordsOf(world.languages, 'en');
  const [first] = changes;
  const [row] = renumbered;
  if (first === undefined) return row && `The file was edited: ${renumberedInWords(row, words)}.`;
  const { head, body } = sentenceOf(first, words);
  const more = changes.length > 1 ? `, and ${changes.length - 1} more` : '';
  return `The file was edited: ${[head, ...body.slice(0, 1)].join(' ')}${more}`;
}

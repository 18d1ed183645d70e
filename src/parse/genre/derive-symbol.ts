/** The symbol of a resolution that no masthead prints: its number and its organ tell it. */
import type { OfficialDocuments } from '../../language/official-documents.ts';
import { mastheadOf, numberedTitleOf, speakingOrgan } from '../../tree/index.ts';
import type { Root } from '../../tree/types.ts';

/** Writes the symbol under `data`; a number that the organ does not give its resolutions tells none. */
export function deriveSymbol(root: Root, official: OfficialDocuments): void {
  const symbol = symbolOf(root, official);
  if (symbol !== undefined) root.data = { ...root.data, symbol };
  // The words may have been edited since it was derived.
  else if (root.data?.symbol !== undefined) delete root.data.symbol;
}

function symbolOf(root: Root, official: OfficialDocuments): string | undefined {
  if (mastheadOf(root)?.symbol !== undefined) return undefined;
  const printed = numberedTitleOf(root)?.data?.number;
  const organ = speakingOrgan(root);
  if (printed === undefined || organ === undefined) return undefined;
  // "第242（1967）号决议"; "69/96 A and B" of a resolution in parts.
  const number = printed.normalize('NFKC').replace(/\s*\(/, ' (');
  const [, own = number, parts = ''] = /^(.*?[\d)])( [A-Z].*)?$/.exec(number) ?? [];
  const symbol = official.resolutionSymbol(own, [organ]);
  if (symbol === undefined || official.isDecision(own, organ)) return undefined;
  const letters = parts.match(/\b[A-Z]\b/g) ?? [];
  const [first, last] = [letters[0], letters.at(-1)];
  // "69/96 A and B" is A/RES/69/96 A-B.
  return first === undefined ? symbol : `${symbol} ${first === last ? first : `${first}-${last}`}`;
}

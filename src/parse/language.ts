/** Which language a text is in. */
import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import { withoutInvisible } from '../tree/index.ts';
import type { LanguageTag, RootData } from '../tree/types.ts';
import type { BlockDocument } from './blocks/block.ts';
import { leadPhraseAt } from '../language/lead-phrases.ts';

export interface LanguageChoice {
  /** Absent when the language is not known. */
  tag?: LanguageTag;
  from?: NonNullable<RootData['languageFrom']>;
}

/** The language from the option, else from the source itself, else from its words. */
export function languageOf(
  document: BlockDocument,
  languages: Languages,
  option: LanguageTag | undefined,
): LanguageChoice {
  if (option !== undefined) return { tag: option, from: 'option' };
  if (document.language !== undefined) return { tag: document.language, from: 'front-matter' };
  const tag = detect(document, languages);
  return tag === undefined ? {} : { tag, from: 'detected' };
}

/** Blocks that are looked at: enough to hold the masthead and the enacting clause. */
const reach = 80;

function detect({ blocks }: BlockDocument, languages: Languages): LanguageTag | undefined {
  const lines = blocks
    .filter((block) => block.kind === 'text')
    .slice(0, reach)
    .flatMap(({ content }) => linesIn(withoutInvisible(content.text.slice(0, 2000))));
  let best: { language: LanguageTag; score: number } | undefined;
  for (const language of languages.all) {
    const score = scoreOf(lines, language);
    if (score > (best?.score ?? 0)) best = { language: language.tag, score };
  }
  return best?.language ?? languageOfWords(lines.join(' '), languages);
}

/** The lines of a block, and the block as one line: a format may break it anywhere. */
function linesIn(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.length > 1 ? [...lines, lines.join(' ')] : lines;
}

/** What share of the words must be a language's commonest, and of how many words. */
const share = 0.2;
const fewest = 30;

/** The language whose commonest words a text is made of, if it is one's clearly. */
function languageOfWords(text: string, languages: Languages): LanguageTag | undefined {
  const words = text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < fewest) return undefined;
  const shares = languages.all.map(({ tag, words: { locale } }): [LanguageTag, number] => {
    const common = new Set(locale.reading.functionWords);
    return [tag, words.filter((word) => common.has(word)).length / words.length];
  });
  const [first, second] = shares.sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < (first[0].startsWith('zh') ? share / 4 : share)) return undefined;
  return second && second[1] * 1.3 > first[1] ? undefined : first[0];
}

/** The enacting clause says it; front, closing and lead phrases say it where there is none. */
function scoreOf(lines: readonly string[], { words, leadPhrases: phrases }: Language): number {
  let score = 0;
  for (const line of lines) {
    if (line === '') continue;
    if (words.enactingClause.test(line)) score += 10;
    if (words.adoptionLine.test(line) || words.originLine.test(line)) score += 5;
    if (words.titleNumbered.test(line) || words.titleLead.test(line)) score += 1;
    if (phrases && leadPhraseAt(line, phrases)) score += 1;
    if (words.voteNote.test(line) || words.closingNote.test(line)) score += 3;
    for (const pattern of Object.values(words.masthead)) {
      pattern.lastIndex = 0;
      if (pattern.test(line)) score += 1;
    }
  }
  return score;
}

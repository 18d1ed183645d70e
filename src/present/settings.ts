/** How words are set otherwise: "set “vessels” in italics; link “70/1” to another address". */
import { textOfTokens, type Edit, type Token } from '../compare/index.ts';
import type { ComparisonWords, SettingName } from '../language/comparison-words.ts';
import { fill } from '../language/fill.ts';
import { listOf, listOfEdits } from './lists.ts';

/** So many words that are set otherwise are named; the rest are counted. */
const mostWords = 5;

/** What to do with the words of these edits, those of one kind together. */
export function settingsInWords(edits: readonly Edit[], words: ComparisonWords): string {
  const found = new Map<SettingName, string[]>();
  for (const edit of edits) {
    for (const { setting, tokens } of stretchesOf(edit)) {
      const quoted = fill(words.quotation, { text: textOfTokens(tokens) });
      found.set(setting, [...(found.get(setting) ?? []), quoted]);
    }
  }
  const said = [...found].map(([setting, quoted]) =>
    fill(words.settings[setting], { words: listOf(shortened(quoted, words), words) }),
  );
  return listOfEdits(said, words);
}

function shortened(quoted: readonly string[], { listRest }: ComparisonWords): readonly string[] {
  const more = quoted.length - mostWords;
  return more > 1 ? [...quoted.slice(0, mostWords), fill(listRest, { count: more })] : quoted;
}

/** Neighbours that are set otherwise in the same way are named together. */
function stretchesOf({ removed, added }: Edit): { setting: SettingName; tokens: Token[] }[] {
  const stretches: { setting: SettingName; tokens: Token[]; to: number }[] = [];
  for (const [at, token] of added.entries()) {
    for (const setting of settingsBetween(removed[at], token)) {
      const open = stretches.find((one) => one.setting === setting && one.to === at);
      if (open) Object.assign(open, { tokens: [...open.tokens, token], to: at + 1 });
      else stretches.push({ setting, tokens: [token], to: at + 1 });
    }
  }
  return stretches;
}

function settingsBetween(was: Token | undefined, is: Token): SettingName[] {
  if (!was) return [];
  const [before, after] = [traitsOf(was), traitsOf(is)];
  const found = (Object.keys(names) as (keyof typeof names)[]).flatMap((trait): SettingName[] => {
    const [old, fresh] = [before.get(trait), after.get(trait)];
    if (old === fresh) return [];
    const { comes, goes, differs } = names[trait];
    if (old === undefined) return [comes];
    return [fresh === undefined ? goes : differs];
  });
  return found.length > 0 ? found : ['otherwise'];
}

/** What is said where a trait comes, goes, or is there with another value. */
const names = {
  leadPhrase: { comes: 'lead', goes: 'noLead', differs: 'otherwise' },
  emphasis: { comes: 'italics', goes: 'noItalics', differs: 'otherwise' },
  strong: { comes: 'bold', goes: 'noBold', differs: 'otherwise' },
  superscript: { comes: 'raised', goes: 'notRaised', differs: 'otherwise' },
  subscript: { comes: 'lowered', goes: 'notLowered', differs: 'otherwise' },
  link: { comes: 'link', goes: 'noLink', differs: 'otherLink' },
  languageSpan: { comes: 'language', goes: 'noLanguage', differs: 'language' },
  space: { comes: 'space', goes: 'noSpace', differs: 'otherwise' },
  break: { comes: 'newLine', goes: 'noNewLine', differs: 'otherwise' },
  cell: { comes: 'cells', goes: 'cells', differs: 'cells' },
} as const satisfies Record<string, Record<'comes' | 'goes' | 'differs', SettingName>>;

function traitsOf({ space, atoms }: Token): Map<keyof typeof names, string> {
  const traits = new Map<keyof typeof names, string>(space ? [['space', '']] : []);
  for (const atom of atoms) {
    if (atom.kind === 'break') traits.set('break', '');
    if (atom.kind === 'cell') traits.set('cell', `${atom.columns} ${atom.rows}`);
    if (atom.kind !== 'text' || atom.text.trim() === '') continue;
    for (const mark of atom.marks) {
      if (mark.type === 'link') traits.set('link', mark.url);
      else if (mark.type === 'languageSpan') traits.set('languageSpan', mark.language);
      else traits.set(mark.type, '');
    }
  }
  return traits;
}

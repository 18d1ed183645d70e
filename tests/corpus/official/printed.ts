/**
 * Prints an official text in the forms in which people hold it: as they paste it, as lines of printed
 * pages, and as recognition of print leaves it.
 */
import { linesOf, onPages } from './pages.ts';
import type { OfficialText } from './official-text.ts';

/** One paragraph a block, raised note markers, in Arabic with their brackets, notes at the end. */
export function plainText(official: OfficialText): string {
  return blocksOf(official, (label) => `<sup>${label}</sup>`).join('\n\n');
}

/** Lines of seventy columns with words cut by hyphens, on pages with running heads and numbers. */
export function printedPages(official: OfficialText): string {
  const { language, masthead, title } = official;
  const symbol = masthead.find((line) => /^A\/\S+$/.test(line)) ?? '';
  const name = title.replace(/^[\d/]+\.?\s*(?:[-–]\s*)?/u, '');
  const blocks = blocksOf(official, (label) => `<sup>${label}</sup>`);
  return onPages(
    blocks.map((block) => linesOf(block, language)),
    `${symbol}   ${name}`,
  );
}

/** Markers lie bare beside the words, and an empty line cuts paragraphs. */
export function recognised(official: OfficialText): string {
  return blocksOf(official, (label) => label)
    .map((block, index) => (index % 5 === 4 ? cutInTwo(block) : block))
    .join('\n\n');
}

/** The text as blocks; `raise` prints the number of a note. */
function blocksOf(
  { masthead, blocks, notes, language }: OfficialText,
  raise: (label: string) => string,
): string[] {
  const marker = (label: string): string => raise(language === 'ar' ? `(${label})` : label);
  const marked = (text: string): string =>
    text
      .replace(/\u{E000}([^\u{E001}]*)\u{E001}/gu, (_all, label: string) => marker(label))
      .replaceAll('\t', ' ');
  return [
    ...masthead,
    ...blocks.map(({ text }) => marked(text)),
    ...notes.map((note) => `${marker(note.marker)} ${note.text}`),
  ];
}

/** No shorter text is cut. */
const longEnough = 240;

/** Cuts a long paragraph between two words near its middle. */
function cutInTwo(block: string): string {
  if (block.length < longEnough) return block;
  const at = block.indexOf(' ', Math.floor(block.length / 2));
  return at < 0 ? block : `${block.slice(0, at)}\n\n${block.slice(at + 1)}`;
}

/** The Markdown of a resolution as Typst: paragraphs, labels, emphasis and notes at the page's foot. */

export function typstSource(markdown: string): string {
  const notes = new Map<string, string>();
  const body = markdown.replace(/^\[\^(\d+)\]: (.*)$/gm, (_, label: string, text: string) => {
    notes.set(label, inline(text, new Map(), new Set()));
    return '';
  });
  const used = new Set<string>();
  const blocks = body
    .split(/\n\n+/)
    .filter((block) => block.trim() !== '')
    .map((block) => typstBlock(block, notes, used));
  return `#set document(title: "Resolution")\n#set text(lang: "en", size: 10pt)\n#set page(paper: "us-letter", numbering: "1")\n\n${blocks.join('\n\n')}\n`;
}

function typstBlock(block: string, notes: Map<string, string>, used: Set<string>): string {
  const heading = /^(#+) (.*)/.exec(block);
  if (heading)
    return `${'='.repeat(heading[1]?.length ?? 1)} ${inline(heading[2] ?? '', notes, used)}`;
  const label = /^\s*(?:- )?(\d+\.|\([a-z]\)) (.*)/s.exec(block);
  if (label) return `/ ${label[1]}: ${inline(label[2] ?? '', notes, used)}`;
  return inline(block, notes, used);
}

function inline(text: string, notes: Map<string, string>, used: Set<string>): string {
  return text
    .replace(/[#$@<>_`~/"\\]/g, (character) => `\\${character}`)
    .replace(/\*\*(.+?)\*\*/g, '#strong[$1]')
    .replace(/\*(.+?)\*/g, '#emph[$1]')
    .replace(/\[\^(\d+)\]/g, (_, label: string) => {
      if (used.has(label)) return `#footnote(<fn-${label}>)`;
      used.add(label);
      return `#footnote[${notes.get(label) ?? ''}] <fn-${label}>`;
    });
}

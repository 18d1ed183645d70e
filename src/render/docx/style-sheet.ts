/**
 * The styles of one document: those of the template, and those made from them for blocks that need
 * more words than the template has ("Operative paragraph, quoted"). What Word has no structure for
 * stands in the style's name, so that an editor sees it and reading finds it again.
 */
import type { LineKind, LinePlace } from '../../tree/index.ts';
import type { DocxTemplate } from '../../template/index.ts';
import { divisionLevels, levelCount, paragraphLevel, type Division } from './numbering.ts';
import { stylesOf, type CharacterStyle, type ParagraphStyle } from './style-data.ts';
import { roles, variants } from '../roles.ts';

/** Where a block stands: notes have styles of their own, and so have notes without a reference. */
export type Scope = 'body' | 'note' | 'orphanNote';

export interface StyleChoice extends LinePlace {
  scope: Scope;
  /** The style would count the paragraph: its label is text, or it has none. */
  uncounted?: 'typed number' | 'no number';
  /** A title or a section heading without a label, or a text that begins as one with a label does. */
  unlabelled?: 'heading' | 'text' | undefined;
  /** Cells of a table. */
  cell?: { header: boolean; align: 'left' | 'right' | 'center' | undefined };
}

export class StyleSheet {
  readonly paragraphStyles: Record<string, ParagraphStyle>;
  readonly characterStyles: Record<string, CharacterStyle>;
  readonly #template: Pick<DocxTemplate, 'indentStep' | 'unlabelledHeading'>;

  /** `dividing` are the divisions whose headings start the numbers below them anew. */
  constructor(template: DocxTemplate, dividing: readonly Division[]) {
    const { paragraphStyles, characterStyles } = stylesOf(template);
    this.paragraphStyles = dividingStyles(paragraphStyles, dividing);
    this.characterStyles = { ...characterStyles };
    this.#template = template;
  }

  /** The id of the paragraph style of a block; makes the style if the template lacks it. */
  paragraph(choice: StyleChoice): string {
    let id = this.#base(choice);
    const { quoted, uncounted, depth, cell, unlabelled } = choice;
    if (unlabelled) {
      const changes = unlabelled === 'heading' ? this.#template.unlabelledHeading : {};
      id = this.#derive(id, 'no label', changes);
    }
    if (quoted > (id === roles.quotedBlock.word ? 1 : 0)) id = this.#quoted(id, quoted);
    if (cell?.align) id = this.#derive(id, cell.align, { align: alignments[cell.align] });
    if (uncounted && this.#counts(id)) id = this.#uncounted(id, uncounted);
    if (depth !== undefined) id = this.#derive(id, `depth ${depth}`, {});
    return id;
  }

  /** The id of one character style for several marks at once: Word allows a run no more than one. */
  character(marks: readonly string[]): string | undefined {
    const [first, ...rest] = [...new Set(marks)].sort();
    if (first === undefined) return undefined;
    return rest.reduce((id, mark) => this.#combine(id, mark), first);
  }

  /** What Word knows a character style by. */
  characterName(id: string): string {
    return this.#mark(id).name;
  }

  /** The style's own number in its list, if its paragraphs are counted. */
  numberingLevel(id: string): number | undefined {
    return this.paragraphStyles[id]?.numbering ?? undefined;
  }

  #base({ kind, level, quoted, scope, cell }: StyleChoice): string {
    if (cell) return cell.header ? variants.headerCell.word : roles.tableCell.word;
    if (scope !== 'body') return this.#noteBase(kind, level, scope);
    if (kind === 'paragraph' && quoted > 0) return roles.quotedBlock.word;
    const own = styleOfKind(kind);
    if (kind === 'item') return this.#leveled(own, level ?? 1);
    if (kind === 'flushText') return level ? this.#leveled(own, level) : own;
    if (kind === 'title')
      return level === undefined || level === 1 ? own : this.#heading(own, level);
    if (kind === 'section') return level === undefined ? variants.sectionStart.word : own + level;
    if (kind === 'annex')
      return level === undefined ? variants.annexStart.word : this.#heading(own, level);
    return own;
  }

  #noteBase(kind: LineKind, level: number | undefined, scope: Scope): string {
    const text = scope === 'note' ? roles.footnoteDefinition.word : variants.orphanNote.word;
    if (kind === 'item') return this.#leveled(variants.noteItem.word, level ?? 1);
    if (kind === 'flushText') return this.#leveled(variants.noteFlushText.word, level || 1);
    return text;
  }

  /** "Subparagraph 6" and deeper follow from the deepest that the template has. */
  #leveled(family: string, level: number): string {
    const id = `${family}${level}`;
    if (this.paragraphStyles[id]) return id;
    const base = family in this.paragraphStyles ? family : this.#deepest(family, level);
    const { name } = this.#style(base);
    const steps = level - Number(/\d+$/.exec(base)?.[0] ?? 0);
    const start = (this.#inherited(base, 'start') ?? 0) + this.#template.indentStep * steps;
    this.paragraphStyles[id] = {
      name: `${name.replace(/ \d+$/, '')} ${level}`,
      basedOn: base,
      indent: { start },
      ...(family === roles.item.word && {
        numbering: paragraphLevel + level < levelCount ? paragraphLevel + level : null,
        tabs: [{ at: start + this.#template.indentStep, align: 'start' as const }],
      }),
    };
    return id;
  }

  #deepest(family: string, below: number): string {
    for (let level = below; level > 0; level--) {
      if (this.paragraphStyles[family + level]) return family + level;
    }
    throw new Error(`There is no paragraph style ${family}1.`);
  }

  #heading(family: string, level: number): string {
    const id = `${family}${level}`;
    const { name } = this.#style(family);
    this.paragraphStyles[id] ??= { name: `${name} ${level}`, basedOn: family, outline: level };
    return id;
  }

  /** Quotations move in, with their tab stops. */
  #quoted(id: string, depth: number): string {
    const shift = this.#template.indentStep * depth;
    const { indent, tabs, numbering } = this.#style(id);
    const start = (this.#inherited(id, 'start') ?? 0) + shift;
    return this.#derive(id, depth === 1 ? 'quoted' : `quoted ${depth}`, {
      indent: { ...indent, start },
      // A division of the text that is quoted starts no numbers of this one.
      ...(isDivisionLevel(numbering) && { numbering: null }),
      ...(tabs && {
        tabs: tabs.map((tab) => (tab.at === 'end' ? tab : { ...tab, at: tab.at + shift })),
      }),
    });
  }

  /** LibreOffice drops the indent together with the number: the style says both again. */
  #uncounted(id: string, word: 'typed number' | 'no number'): string {
    const { indent, tabs } = this.#style(id);
    const { start = 0, hanging = 0 } = indent ?? {};
    const own = word === 'no number' ? { ...indent, start: start - hanging, hanging: 0 } : indent;
    return this.#derive(id, word, {
      numbering: null,
      ...(own && { indent: own }),
      ...(tabs && { tabs }),
    });
  }

  #derive(base: string, word: string, changes: Partial<ParagraphStyle>): string {
    const id = base + pascalCase(word);
    this.paragraphStyles[id] ??= {
      name: `${this.#style(base).name} (${word})`,
      basedOn: base,
      ...changes,
    };
    return id;
  }

  #combine(id: string, mark: string): string {
    const [one, other] = [this.#mark(id), this.#mark(mark)];
    const combined = id + mark;
    this.characterStyles[combined] ??= { ...one, ...other, name: `${one.name} + ${other.name}` };
    return combined;
  }

  #counts(id: string): boolean {
    const { numbering, basedOn } = this.#style(id);
    if (numbering !== undefined) return numbering !== null;
    return basedOn !== undefined && this.#counts(basedOn);
  }

  #inherited(id: string, side: 'start' | 'end'): number | undefined {
    const { indent, basedOn } = this.#style(id);
    return indent?.[side] ?? (basedOn === undefined ? undefined : this.#inherited(basedOn, side));
  }

  #style(id: string): ParagraphStyle {
    const style = this.paragraphStyles[id];
    if (!style) throw new Error(`There is no paragraph style ${id}.`);
    return style;
  }

  #mark(id: string): CharacterStyle {
    const style = this.characterStyles[id];
    if (!style) throw new Error(`There is no character style ${id}.`);
    return style;
  }
}

/** Headings of divisions that start nothing anew are counted in no list. */
function dividingStyles(
  styles: Readonly<Record<string, ParagraphStyle>>,
  dividing: readonly Division[],
): Record<string, ParagraphStyle> {
  const levels = dividing.map((division): number => divisionLevels[division]);
  return Object.fromEntries(
    Object.entries(styles).map(([id, style]) => {
      const { numbering, ...uncounted } = style;
      const divides = !isDivisionLevel(numbering) || levels.includes(numbering);
      return [id, divides ? style : uncounted];
    }),
  );
}

function isDivisionLevel(level: number | null | undefined): level is number {
  return typeof level === 'number' && level < paragraphLevel;
}

/** The style, or the family of styles, of a line. */
function styleOfKind(kind: LineKind): string {
  if (kind === 'flushText') return variants.flushText.word;
  // A heading that is a line of its own is none of a section's or an annex's.
  return kind === 'heading' ? variants.looseHeading.word : roles[kind].word;
}

const alignments = { left: 'start', right: 'end', center: 'center' } as const;

function pascalCase(words: string): string {
  return words.replace(/(?:^|\s)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

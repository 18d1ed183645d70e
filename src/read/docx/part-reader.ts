/** Reads the parts of a Word file, one after the other: numbering counts through all of them. */
import { decideChanges, type Decision, type TrackedChange } from './changes.ts';
import { readChunk } from './chunks.ts';
import { alternative } from './drawings.ts';
import { endlessFields } from './fields.ts';
import {
  paragraphsOf,
  textOfRuns,
  type Remark,
  type WordBlock,
  type WordDocument,
  type WordNote,
  type WordParagraph,
} from './model.ts';
import { NumberingCounter } from './numbering.ts';
import type { Parts, RelatedPart } from './parts.ts';
import { RunFormats } from './run-formats.ts';
import { readContent, type RunContext } from './runs.ts';
import { defined, lookOf, numberingOf, outlineOf, type Styles } from './styles.ts';
import { readGrid } from './tables.ts';
import { childOf, elementsOf, type XmlElement } from './xml.ts';

export interface PartReaderOptions {
  /** What to do with tracked changes and words struck out. */
  decision: Decision | undefined;
  /** The file is an edition of ours. */
  ownEdition: boolean;
  /** What Word shows in the place of a field that leads nowhere. */
  fieldErrors: readonly string[];
  nested: NestedReader;
}

/** Reads a Word file that another one takes in; nothing where it cannot be read. */
export type NestedReader = (bytes: Uint8Array) => WordDocument | undefined;

export class PartReader {
  readonly unread: string[] = [];
  /** The notes and the tracked changes of Word files that were taken in. */
  readonly notes: [string, WordNote][] = [];
  readonly changes: TrackedChange[] = [];
  readonly #parts: Parts;
  readonly #styles: Styles;
  readonly #options: PartReaderOptions;
  readonly #formats: RunFormats;
  readonly #numbering: NumberingCounter;
  readonly #paths = new Map<string, Pick<RunContext, 'links' | 'related'>>();

  constructor(parts: Parts, styles: Styles, options: PartReaderOptions) {
    this.#options = options;
    this.#parts = parts;
    this.#styles = styles;
    this.#formats = new RunFormats(styles);
    this.#numbering = new NumberingCounter(parts.related(parts.main, 'numbering'), styles);
  }

  blocksOf({ element, path }: RelatedPart): WordBlock[] {
    const part = this.decided(element);
    return this.#readBlocks(part, {
      path,
      ...this.#leadingFrom(path),
      formats: this.#formats,
      fields: [],
      endless: endlessFields(part),
      fieldErrors: this.#options.fieldErrors,
      symbolFont: this.#options.ownEdition ? undefined : 'Symbol',
      decision: this.#options.decision,
    });
  }

  /** Where the relationships of a part lead: asked for once, whatever is read of it. */
  #leadingFrom(path: string): Pick<RunContext, 'links' | 'related'> {
    const known = this.#paths.get(path) ?? {
      links: this.#parts.links(path),
      related: (id: string) => this.#parts.byId(path, id)?.element,
    };
    this.#paths.set(path, known);
    return known;
  }

  decided(part: XmlElement): XmlElement {
    const { decision } = this.#options;
    return decision === undefined ? part : decideChanges(part, decision);
  }

  #readBlocks(parent: XmlElement, context: BlockContext): WordBlock[] {
    return elementsOf(parent).flatMap((element): WordBlock[] => {
      switch (element.name) {
        case 'p':
          return this.#readParagraph(element, context);
        case 'tbl':
          return [this.#readTable(element, context)];
        case 'sdt':
          return this.#readBlocks(childOf(element, 'sdtContent') ?? element, context);
        case 'AlternateContent':
          return this.#readBlocks(alternative(element), context);
        case 'altChunk':
          return this.#readChunk(element.attributes.get('id') ?? '', context);
        case 'oMathPara':
        case 'oMath':
          return this.#readParagraph({ ...element, name: 'p', children: [element] }, context);
        case 'customXml':
        case 'ins':
        case 'moveTo':
          return this.#readBlocks(element, context);
        default:
          return [];
      }
    });
  }

  #readParagraph(element: XmlElement, context: BlockContext): WordBlock[] {
    const properties = childOf(element, 'pPr');
    const style = this.#styles.paragraph(childOf(properties, 'pStyle')?.attributes.get('val'));
    const look = style?.look ?? {};
    const { runs, boxes, remarks } = readContent(element, look, context);
    const within = boxes.flatMap((box) => this.#readBlocks(box, context));
    const mark = { ...look, ...defined(lookOf(childOf(properties, 'rPr'))) };
    const wordless = textOfRuns(runs).trim() === '' && runs.every(({ kind }) => kind !== 'note');
    const gone = wordless && remarks.length > 0;
    // Word does not show a hidden paragraph, and does not count it.
    const number =
      gone && mark.hidden ? undefined : this.#numbering.next(numberingOf(properties), style);
    const outline = outlineOf(properties);
    const unknown = number?.unknownFormat;
    const all: Remark[] =
      unknown === undefined ? remarks : [...remarks, { kind: 'numberFormat', name: unknown }];
    const paragraph: WordParagraph = {
      kind: 'paragraph',
      style,
      // What was struck out as a whole keeps its number for those that follow.
      number: gone ? undefined : number,
      runs,
      ...(all.length > 0 && { remarks: all }),
      ...(outline !== undefined && { outline }),
      ...(childOf(properties, 'framePr') && { framed: true }),
      ...(childOf(properties, 'sectPr') && { endsSection: true }),
    };
    return [paragraph, ...within];
  }

  #readTable(table: XmlElement, context: BlockContext): WordBlock {
    const grid = readGrid(table);
    const rows = grid.rows.map((cells) =>
      cells.map(({ elements, ...place }) => {
        const [own = [], ...merged] = elements.map((cell) =>
          paragraphsOf(this.#readBlocks(cell, context)),
        );
        // A covered cell is empty, unless a program forgot to empty it.
        const covered = merged.flat().filter(({ runs }) => textOfRuns(runs).trim() !== '');
        return { paragraphs: [...own, ...covered], ...place };
      }),
    );
    return { kind: 'table', ...grid, rows };
  }

  #readChunk(id: string, { path }: BlockContext): WordBlock[] {
    const chunk = this.#parts.bytesOf(path, id);
    if (!chunk) return [];
    const blocks = isArchive(chunk.bytes) ? this.#readNested(chunk) : readChunk(chunk.bytes);
    if (blocks === undefined) this.unread.push(chunk.path);
    return blocks ?? [];
  }

  /** The notes of another file keep their own numbers in it, and get their own names here. */
  #readNested({ bytes, path }: { bytes: Uint8Array; path: string }): WordBlock[] | undefined {
    const nested = this.#options.nested(bytes);
    if (!nested) return undefined;
    for (const { runs } of paragraphsOf(nested.blocks)) {
      for (const run of runs) if (run.kind === 'note') run.note += `@${path}`;
    }
    this.notes.push(
      ...[...nested.notes].map(([id, note]): [string, WordNote] => [`${id}@${path}`, note]),
    );
    this.changes.push(...nested.changes);
    return nested.blocks;
  }
}

function isArchive([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

interface BlockContext extends RunContext {
  path: string;
}

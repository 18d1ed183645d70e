/** Runs and fields: the leaves of a paragraph. */
import {
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  NextAttributeComponent,
  Tab,
  TextRun,
  XmlComponent,
} from 'docx';
import type { Nodes } from '../../tree/index.ts';
import { wordLanguage } from './language.ts';
import type { Context, Inline } from './context.ts';
import { printable } from './xml.ts';

/** A run of text in the styles and the language that hold here. */
export function textRun(value: string, context: Context): Inline {
  return run([...pieces(value)], context);
}

export function run(children: (string | Inline)[], context: Context): TextRun {
  const style = context.sheet.character(context.marks);
  return new TextRun({
    children,
    ...(style !== undefined && { style }),
    ...(context.span !== undefined && wordLanguage(context.span)),
  });
}

/** The same context with one more character style. */
export function marked(mark: string, context: Context): Context {
  return { ...context, marks: [...context.marks, mark] };
}

export function tab(): Inline {
  return new TextRun({ children: [new Tab()] });
}

export function lineBreak(context: Context): Inline {
  return run([new BuilderElement({ name: 'w:br' })], context);
}

/** A field with the result that it shows until someone updates it (ISO 29500-1 17.16.18). */
export function field(instruction: string, result: string, context: Context): Inline[] {
  const mark = (type: string): Inline =>
    run(
      [
        new BuilderElement<{ type: string }>({
          name: 'w:fldChar',
          attributes: { type: { key: 'w:fldCharType', value: type } },
        }),
      ],
      context,
    );
  return [
    mark('begin'),
    run([new InstructionText(instruction)], context),
    mark('separate'),
    textRun(result, context),
    mark('end'),
  ];
}

/** Puts the bookmarks of nodes around inline content. */
export function bookmarked(
  nodes: readonly Nodes[],
  content: readonly Inline[],
  { bookmarks }: Pick<Context, 'bookmarks'>,
): Inline[] {
  const marks = nodes.flatMap((node) => bookmarks.get(node) ?? []);
  return [
    ...marks.map(({ name, number }) => new BookmarkStart(name, number)),
    ...content,
    ...marks.map(({ number }) => new BookmarkEnd(number)),
  ];
}

class InstructionText extends XmlComponent {
  constructor(instruction: string) {
    super('w:instrText');
    const preserved = { space: { key: 'xml:space', value: 'preserve' } };
    this.root.push(new NextAttributeComponent(preserved), ` ${instruction} `);
  }
}

/** Word reads a tab in text as a space: it has an element of its own. */
function* pieces(value: string): Generator<string | Inline> {
  for (const [index, part] of value.split('\t').entries()) {
    if (index > 0) yield new Tab();
    if (part !== '') yield printable(part);
  }
}

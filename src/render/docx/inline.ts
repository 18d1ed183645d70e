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
import { printable } from '../printable.ts';
import { wordLanguage } from './language.ts';
import type { Context, Inline } from './context.ts';

/** A run of text in the styles and the language that hold here. */
export function textRun(value: string, context: Context): Inline {
  return run([...pieces(value)], context);
}

export function run(children: (string | Inline)[], context: Context): TextRun {
  const style = context.sheet.character(context.marks);
  const latin = children.some((child) => typeof child === 'string' && latinLetter.test(child));
  return new TextRun({
    children,
    ...(style !== undefined && { style }),
    ...(context.rightToLeft && !latin && { rightToLeft: true }),
    ...(context.span !== undefined && wordLanguage(context.span)),
  });
}

const latinLetter = /\p{Script=Latin}/u;
const latinWords =
  /\p{Script=Latin}(?:[^\p{Script=Arabic}\p{Script=Hebrew}]*[\p{Script=Latin}\p{N}])?/gu;

/** Text by its direction: Word asks of each run which way it runs (ISO 29500-1 17.3.2.30). */
export function textRuns(value: string, context: Context): Inline[] {
  if (!context.rightToLeft) return [textRun(value, context)];
  const runs: Inline[] = [];
  let at = 0;
  for (const { 0: words, index } of value.matchAll(latinWords)) {
    if (index > at) runs.push(textRun(value.slice(at, index), context));
    runs.push(textRun(words, context));
    at = index + words.length;
  }
  if (at < value.length) runs.push(textRun(value.slice(at), context));
  return runs;
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

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
import { isolated } from '../isolates.ts';
import { printable } from '../../editions/printable.ts';
import { wordLanguage } from './language.ts';
import type { DocxContext, InlineElement } from './context.ts';

/** A run of text in the styles and the language that hold here. */
export function textRun(value: string, context: DocxContext): InlineElement {
  return run([...pieces(value)], context);
}

export function run(children: (string | InlineElement)[], context: DocxContext): TextRun {
  const style = context.sheet.character(context.marks);
  const text = children.filter((child) => typeof child === 'string').join('');
  const latin = latinLetter.test(text);
  const { languages } = context.options.world;
  return new TextRun({
    children,
    ...(style !== undefined && { style }),
    ...(context.rightToLeft && !latin && { rightToLeft: true }),
    ...(context.span !== undefined && wordLanguage(context.span, text, languages)),
  });
}

const latinLetter = /\p{Script=Latin}/u;

/** Text by its direction: Word asks of each run which way it runs (ISO 29500-1 17.3.2.30). */
export function textRuns(value: string, context: DocxContext): InlineElement[] {
  if (!context.rightToLeft) return [textRun(value, context)];
  const runs: InlineElement[] = [];
  let at = 0;
  for (const { start, end } of isolated(value)) {
    if (start > at) runs.push(textRun(value.slice(at, start), context));
    runs.push(textRun(value.slice(start, end), { ...context, rightToLeft: false }));
    at = end;
  }
  if (at < value.length) runs.push(textRun(value.slice(at), context));
  return runs;
}

/** The same context with one more character style. */
export function withMark(mark: string, context: DocxContext): DocxContext {
  return { ...context, marks: [...context.marks, mark] };
}

export function tab(): InlineElement {
  return new TextRun({ children: [new Tab()] });
}

export function lineBreak(context: DocxContext): InlineElement {
  return run([new BuilderElement({ name: 'w:br' })], context);
}

/** A field with the result that it shows until someone updates it (ISO 29500-1 17.16.18). */
export function field(instruction: string, result: string, context: DocxContext): InlineElement[] {
  const mark = (type: string): InlineElement =>
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
  content: readonly InlineElement[],
  { bookmarks }: Pick<DocxContext, 'bookmarks'>,
): InlineElement[] {
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
function* pieces(value: string): Generator<string | InlineElement> {
  for (const [index, part] of value.split('\t').entries()) {
    if (index > 0) yield new Tab();
    if (part !== '') yield printable(part);
  }
}

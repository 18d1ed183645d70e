/** A content control of plain text that is bound to a value beside the text (ISO 29500-1 17.5.2). */
import { BuilderElement, type XmlComponent } from 'docx';
import type { DocxContext, InlineElement } from './context.ts';
import type { Binding } from './masthead-binding.ts';

/** Words in a control; what is typed in their place takes the style that holds here. */
export function control(
  binding: Binding,
  content: InlineElement,
  context: DocxContext,
): InlineElement {
  const style = context.sheet.character(context.marks);
  const look = style === undefined ? [] : [element('w:rPr', {}, [value('w:rStyle', style)])];
  return element('w:sdt', {}, [
    element('w:sdtPr', {}, [
      ...look,
      value('w:tag', binding.tag),
      value('w:id', String(binding.id)),
      element('w:dataBinding', {
        'w:prefixMappings': binding.prefixes,
        'w:xpath': binding.path,
        'w:storeItemID': binding.store,
      }),
      element('w:text'),
    ]),
    element('w:sdtContent', {}, [content]),
  ]);
}

function value(name: string, of: string): XmlComponent {
  return element(name, { 'w:val': of });
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  return new BuilderElement<Record<string, string>>({
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, of]) => [key, { key, value: of }]),
    ),
    children: [...children],
  });
}

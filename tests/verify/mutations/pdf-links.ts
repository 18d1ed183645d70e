/** Faults in links and bookmarks. */
import {
  PdfName,
  PdfString,
  textOfString,
  type PdfDictionary,
} from '../../../src/read/pdf/objects/index.ts';
import type { Mutation } from './mutation.ts';
import { pdf } from './pdf-content.ts';
import { text, type PdfEditor } from './pdf-editor.ts';

/** The first link that leads to a named destination. */
function linkTo(editor: PdfEditor, name: string): PdfDictionary {
  const link = editor.links().find((candidate) => {
    const target = candidate.get('Dest');
    return target instanceof PdfString && textOfString(target.bytes) === name;
  });
  if (!link) throw new Error(`No link leads to ${name}.`);
  return link;
}

export const pdfLinkMutations: Mutation[] = [
  pdf('a reference leads to the wrong note', 'note-target', (editor) =>
    linkTo(editor, 'note_1').entries.set('Dest', text('note_2')),
  ),
  pdf('a reference leads nowhere', 'pdf-destination', (editor) =>
    linkTo(editor, 'note_1').entries.set('Dest', text('note_99')),
  ),
  pdf('a link has no description', '7.18.5-2', (editor) =>
    linkTo(editor, 'note_1').entries.delete('Contents'),
  ),
  pdf('a link stands in no Link element', '7.18.5-1', (editor) => {
    for (const { dictionary } of editor.elements('Link').slice(0, 1)) {
      dictionary.entries.set('S', new PdfName('Span'));
    }
  }),
  pdf('a page is not tabbed by structure', '7.18.3-1', (editor) =>
    editor.page(0).entries.delete('Tabs'),
  ),
  pdf('a link has no flags', '6.3.2-1', (editor) => linkTo(editor, 'note_1').entries.delete('F')),
  pdf('a link is hidden', '6.3.2-2', (editor) => linkTo(editor, 'note_1').entries.set('F', 2)),
  pdf('the parent tree leads from a link to another', 'pdf-parent-tree', (editor) => {
    const [first, second] = [linkTo(editor, 'note_1'), linkTo(editor, 'note_2')];
    const numbers = [first.get('StructParent') ?? null, second.get('StructParent') ?? null];
    first.entries.set('StructParent', numbers[1] ?? null);
    second.entries.set('StructParent', numbers[0] ?? null);
  }),
  pdf('the bookmarks are lost', 'pdf-bookmarks', (editor) =>
    editor.catalog.entries.delete('Outlines'),
  ),
  pdf('a reference is no reference', 'note-marker', (editor) => {
    const reference = editor.element('ref_1').dictionary;
    reference.entries.set('S', new PdfName('Span'));
    reference.entries.delete('ID');
  }),
];

/** Faults in fonts. */
import { deflateSync, inflateSync } from 'node:zlib';
import {
  PdfReference,
  PdfStream,
  type PdfDictionary,
  type PdfObject,
} from '../../../src/read/pdf/objects/index.ts';
import type { Mutation } from './mutation.ts';
import { pdf } from './pdf-content.ts';
import type { PdfEditor } from './pdf-editor.ts';

function font(editor: PdfEditor): PdfDictionary {
  const [first] = editor.fonts();
  if (!first) throw new Error('There is no composite font.');
  return first;
}

function descendant(editor: PdfEditor): PdfDictionary {
  return editor.dictionary(editor.array(font(editor).get('DescendantFonts'))[0]);
}

function changeStream(
  editor: PdfEditor,
  reference: PdfObject | undefined,
  change: (text: string) => string,
): void {
  const stream = editor.resolve(reference);
  if (!(reference instanceof PdfReference) || !(stream instanceof PdfStream))
    throw new Error('no stream');
  const before = inflateSync(stream.raw).toString('latin1');
  const after = change(before);
  if (after === before) throw new Error('The stream did not change.');
  editor.parts.objects.set(
    reference.number,
    new PdfStream(stream.dictionary, deflateSync(Buffer.from(after, 'latin1'))),
  );
}

export const pdfFontMutations: Mutation[] = [
  pdf('a font is not embedded', '7.21.4.1-1', (editor) =>
    editor.dictionary(descendant(editor).get('FontDescriptor')).entries.delete('FontFile2'),
  ),
  pdf('a font has no Unicode', '7.21.7-1', (editor) => font(editor).entries.delete('ToUnicode')),
  pdf('a code maps to no character', '7.21.7-2', (editor) =>
    changeStream(editor, font(editor).get('ToUnicode'), (cmap) =>
      cmap.replaceAll('<0055>', '<feff>'),
    ),
  ),
  pdf('a symbol of the Private Use Area stands alone', '6.2.11.7.3-1', (editor) =>
    changeStream(editor, font(editor).get('ToUnicode'), (cmap) =>
      cmap.replaceAll('<0055>', '<e055>'),
    ),
  ),
  pdf('the glyphs are not mapped', '7.21.3.2-1', (editor) =>
    descendant(editor).entries.delete('CIDToGIDMap'),
  ),
  pdf('the widths are others', '7.21.5-1', (editor) => {
    const widths = editor.array(editor.array(descendant(editor).get('W'))[1]);
    widths[1] = 999;
  }),
  pdf('a glyph is missing', '7.21.4.1-2', (editor) =>
    editor.content(0, (content) => content.replace('[(\0\x01', '[(\xff\xf1')),
  ),
  pdf('a character is shown as .notdef', '7.21.8-1', (editor) =>
    editor.content(0, (content) => content.replace('[(\0\x01', '[(\0\0')),
  ),
];

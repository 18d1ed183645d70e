/** Faults in the structure tree. */
import { PdfName, type PdfDictionary } from '../../../src/read/pdf/objects/index.ts';
import type { Mutation } from './mutation.ts';
import { pdf } from './pdf-content.ts';
import { dictionaryOf, text, type PdfEditor } from './pdf-editor.ts';

const retype = (element: PdfDictionary, type: string): void => {
  element.entries.set('S', new PdfName(type));
};

const inRoleMap = (editor: PdfEditor, type: string, role: string): void => {
  editor.dictionary(editor.structure.get('RoleMap')).entries.set(type, new PdfName(role));
};

const headingOf = (editor: PdfEditor, id: string): PdfDictionary =>
  editor.kid(editor.element(id).dictionary, 'H2').dictionary;

const tableParts = (
  editor: PdfEditor,
): { table: PdfDictionary; head: PdfDictionary; body: PdfDictionary } => {
  const [table] = editor.elements('Table');
  if (!table) throw new Error('There is no table.');
  return {
    table: table.dictionary,
    head: editor.kid(table.dictionary, 'THead').dictionary,
    body: editor.kid(table.dictionary, 'TBody').dictionary,
  };
};

export const pdfStructureMutations: Mutation[] = [
  pdf('a paragraph is untagged', 'text-missing', (editor) => editor.detach(editor.element('vote'))),
  pdf('two items are swapped', 'text-order', (editor) => {
    const list = editor.dictionary(editor.element('preamble_2__point_a').dictionary.get('P'));
    list.entries.set('K', [...editor.kids(list)].reverse());
  }),
  pdf('a note is lost', 'note-missing', (editor) => editor.detach(editor.element('note_3'))),
  pdf('a note is read before its reference', 'pdf-note-place', (editor) => {
    const note = editor.element('note_5');
    editor.detach(note);
    const first = editor.dictionary(editor.element('title').dictionary.get('P'));
    first.entries.set('K', [note.reference, ...editor.kids(first)]);
    note.dictionary.entries.set('P', editor.element('title').dictionary.get('P') ?? null);
  }),
  pdf('a label is cut', 'label-altered', (editor) =>
    editor.detach(editor.kid(editor.element('para_2__point_b').dictionary, 'Lbl')),
  ),
  pdf('a paragraph is renumbered', 'label-altered', (editor) =>
    editor
      .kid(editor.element('para_3_bis').dictionary, 'Lbl')
      .dictionary.entries.set('ActualText', text('4.')),
  ),
  pdf('a list does not say how it is numbered', 'pdf-list-numbering', (editor) => {
    editor
      .dictionary(editor.element('preamble_2__point_a').dictionary.get('P'))
      .entries.delete('A');
  }),
  pdf('the words of an ActualText are others', 'text-altered', (editor) =>
    editor.element('enacting').dictionary.entries.set('ActualText', text('The Council,')),
  ),
  pdf('the language of a part is lost', 'language-altered', (editor) => {
    for (const { dictionary } of editor.elements('Span')) dictionary.entries.delete('Lang');
  }),
  pdf('a language is no tag', '7.2-29', (editor) =>
    editor.element('adoption').dictionary.entries.set('Lang', text('in_English')),
  ),
  pdf('the alternative text is stripped', '7.3-1', (editor) =>
    editor.elements('Figure')[0]?.dictionary.entries.delete('Alt'),
  ),
  pdf('a quotation is not marked', 'quotation-altered', (editor) => {
    const [quotation] = editor.elements('BlockQuote');
    if (quotation) retype(quotation.dictionary, 'Div');
  }),
  pdf('the title is no heading', 'pdf-tag', (editor) =>
    retype(editor.element('title').dictionary, 'P'),
  ),
  pdf('a heading level is skipped', '7.4.2-1', (editor) =>
    retype(headingOf(editor, 'sec_I'), 'H4'),
  ),
  pdf('a heading has another level', 'heading-level', (editor) =>
    retype(headingOf(editor, 'sec_II'), 'H1'),
  ),
  pdf('H stands beside H1', '7.4.4-2', (editor) => retype(headingOf(editor, 'sec_I'), 'H')),
  pdf('a paragraph stands in a list', '7.2-19', (editor) =>
    retype(editor.element('preamble_2__point_b').dictionary, 'P'),
  ),
  pdf('a note stands in a list item', '7.2-20', (editor) => {
    const item = editor.element('preamble_2__point_b').dictionary;
    const note = editor.element('note_2');
    editor.detach(note);
    item.entries.set('K', [...editor.kids(item), note.reference]);
    note.dictionary.entries.set('P', editor.element('preamble_2__point_b').reference);
  }),
  pdf('the body of an item stands in no item', '7.2-18', (editor) =>
    retype(editor.element('preamble_2__point_b').dictionary, 'Div'),
  ),
  pdf('a row stands in no table', '7.2-4', (editor) => retype(tableParts(editor).body, 'Div')),
  pdf('a table has a THead and no TBody', '7.2-14', (editor) =>
    retype(tableParts(editor).body, 'TFoot'),
  ),
  pdf('a cell is lost', '7.2-43', (editor) => {
    const row = editor.kid(tableParts(editor).body, 'TR').dictionary;
    row.entries.set('K', editor.kids(row).slice(1));
  }),
  pdf('a header cell heads nothing', '7.5-1', (editor) => {
    for (const { dictionary } of editor.elements('TH')) dictionary.entries.delete('A');
  }),
  pdf('a note has no ID', '7.9-1', (editor) =>
    editor.element('note_4').dictionary.entries.delete('ID'),
  ),
  pdf('two notes have one ID', '7.9-2', (editor) =>
    editor.element('note_4').dictionary.entries.set('ID', text('note_3')),
  ),
  pdf('an ID is not in the IDTree', 'pdf-id-tree', (editor) => {
    const names = editor.array(editor.dictionary(editor.structure.get('IDTree')).get('Names'));
    names.splice(0, 2);
  }),
  pdf('a type is not mapped', '7.1-5', (editor) =>
    editor.dictionary(editor.structure.get('RoleMap')).entries.delete('Em'),
  ),
  pdf('the role map goes round in a circle', '7.1-6', (editor) => {
    inRoleMap(editor, 'Em', 'Strong');
    inRoleMap(editor, 'Strong', 'Em');
  }),
  pdf('a standard type is mapped', '7.1-7', (editor) => inRoleMap(editor, 'P', 'Div')),
  pdf('an element names no parent', '7.1-12', (editor) =>
    editor.element('adoption').dictionary.entries.delete('P'),
  ),
  pdf('an element names another parent', 'pdf-parent', (editor) =>
    editor.element('adoption').dictionary.entries.set('P', editor.element('masthead').reference),
  ),
  pdf('an element stands in two places', 'pdf-structure-cycle', (editor) => {
    const parent = editor.dictionary(editor.element('adoption').dictionary.get('P'));
    parent.entries.set('K', [...editor.kids(parent), editor.element('adoption').reference]);
  }),
  pdf('the parent tree leads to another element', 'pdf-parent-tree', (editor) => {
    const [, list] = editor.array(
      editor.dictionary(editor.structure.get('ParentTree')).get('Nums'),
    );
    const elements = editor.array(list);
    [elements[1], elements[2]] = [elements[2] ?? null, elements[1] ?? null];
  }),
  pdf('an id is altered', 'id-altered', (editor) =>
    editor.element('para_1').dictionary.entries.set('ID', text('para_9')),
  ),
  pdf('a formula has no alternative text', '7.7-1', (editor) => {
    const parent = editor.element('title').dictionary.get('P') ?? null;
    const formula = editor.add(
      dictionaryOf({
        Type: new PdfName('StructElem'),
        S: new PdfName('Formula'),
        P: parent,
        K: [],
      }),
    );
    const root = editor.dictionary(parent);
    root.entries.set('K', [...editor.kids(root), formula]);
  }),
];

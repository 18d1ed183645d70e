/** Faults in what the pages paint and how it is marked. */
import { PdfName, PdfReference } from '../../../src/read/pdf/objects/index.ts';
import type { Mutation } from './mutation.ts';
import { dictionaryOf, PdfEditor } from './pdf-editor.ts';

export function pdf(
  name: string,
  rule: Mutation['rule'],
  change: (editor: PdfEditor) => void,
): Mutation {
  return {
    name,
    rule,
    mutate: (bytes) => {
      const editor = new PdfEditor(bytes);
      change(editor);
      return editor.bytes();
    },
  };
}

/** The marked content of a structure element that holds text itself. */
function mcidOf(editor: PdfEditor, id: string): number {
  const [kid] = editor.kids(editor.element(id).dictionary);
  if (typeof kid === 'number') return kid;
  const mcid =
    kid instanceof PdfReference || kid === undefined
      ? undefined
      : editor.dictionary(kid).get('MCID');
  if (typeof mcid !== 'number') throw new Error(`${id} holds no text itself.`);
  return mcid;
}

/** The operators of one marked content. */
function sequence(content: string, mcid: number): string {
  const start = new RegExp(`/\\w+ <</MCID ${mcid}>> BDC`).exec(content);
  if (!start) throw new Error(`Marked content ${mcid} is not there.`);
  return content.slice(start.index, content.indexOf('EMC', start.index) + 3);
}

export const pdfContentMutations: Mutation[] = [
  pdf('marked content is dropped from the tree', '7.1-3', (editor) => {
    editor.element('adoption').dictionary.entries.set('K', []);
  }),
  pdf('one character is altered', 'text-altered', (editor) => {
    const mcid = mcidOf(editor, 'origin');
    editor.content(0, (content) => {
      const before = sequence(content, mcid);
      const codes = before.replace(/\(([^\\()]{2})([^\\()]{2})/, '($2$1');
      return content.replace(
        before,
        before === codes ? before.replace(/\([^\\()]{2}/, '(\0\x07') : codes,
      );
    });
  }),
  pdf('a running head is tagged', 'text-added', (editor) => {
    editor.content(1, (content) =>
      content.replace(/\/Artifact <<[^>]*\/Pagination[^>]*>> BDC/, '/P <</MCID 9999>> BDC'),
    );
    const root = editor.element('title').dictionary.get('P');
    const element = editor.add(
      dictionaryOf({
        Type: new PdfName('StructElem'),
        S: new PdfName('P'),
        P: root ?? null,
        Pg: editor.array(editor.dictionary(editor.catalog.get('Pages')).get('Kids'))[1] ?? null,
        K: 9999,
      }),
    );
    const parent = editor.dictionary(root);
    parent.entries.set('K', [...editor.kids(parent), element]);
  }),
  pdf('a rule is neither tagged nor an artifact', '7.1-3', (editor) => {
    editor.content(0, (content) => content.replace(/\/Artifact <<[^>]*>> BDC([^]*?)EMC/, '$1'));
  }),
  pdf('an artifact stands in tagged content', '7.1-1', (editor) => {
    editor.content(0, (content) =>
      content.replace(/(\/P <<\/MCID \d+>> BDC)([^]*?)EMC/, '$1\n/Artifact BMC$2EMC\nEMC'),
    );
  }),
  pdf('tagged content stands in an artifact', '7.1-2', (editor) => {
    editor.content(0, (content) =>
      content.replace(/(\/P <<\/MCID \d+>> BDC[^]*?EMC)/, '/Artifact BMC\n$1\nEMC'),
    );
  }),
  pdf('a paragraph is called an artifact', 'text-altered', (editor) => {
    const mcid = mcidOf(editor, 'closing');
    editor.content(1, (content) =>
      content.replace(new RegExp(`/P <</MCID ${mcid}>> BDC`), '/Artifact <</Type /Layout>> BDC'),
    );
  }),
  pdf('marked content is not closed', 'pdf-content-balance', (editor) => {
    editor.content(0, (content) => content.replace(/EMC(?![^]*EMC)/, ''));
  }),
  pdf('marked content has the number of another', 'pdf-marked-content', (editor) => {
    editor.content(0, (content) => content.replace('/MCID 2>>', '/MCID 1>>'));
  }),
];

/** Conditions on PDFs that other programs write, each on a file that breaks it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { PdfName, PdfStream } from '../../../src/read/pdf/objects/index.ts';
import { checkPdf } from '../../../src/verify/pdf/check.ts';
import { readPdf, renderPdf, world } from '../../world.ts';
import { everyNode } from '../../every-node.ts';
import { editionOptions } from '../../render/options.ts';
import { dictionaryOf, PdfEditor, text } from '../mutations/pdf-editor.ts';

let whole: Uint8Array;
beforeAll(async () => {
  whole = await renderPdf(everyNode(), editionOptions());
}, 60_000);

/** The conditions of the standards: that no edition has such things is a rule of its own. */
const rulesOf = async (bytes: Uint8Array): Promise<string[]> =>
  checkPdf(await readPdf(bytes), world.languages)
    .map(({ ruleId }) => ruleId)
    .filter((ruleId) => ruleId !== 'pdf-closed');

async function rulesAfter(change: (editor: PdfEditor) => void): Promise<string[]> {
  const editor = new PdfEditor(whole);
  change(editor);
  return rulesOf(editor.bytes());
}

describe('a PDF', () => {
  it('has a language for bookmarks and for the texts of its XMP packet', async () => {
    const rules = await rulesAfter((editor) => editor.catalog.entries.delete('Lang'));
    expect(rules).toContain('7.2-2');
    expect(rules).toContain('7.2-33');
  });

  it('names its configurations of optional content, which do not switch themselves', async () => {
    const configuration = dictionaryOf({ AS: [dictionaryOf({ Event: new PdfName('View') })] });
    const rules = await rulesAfter((editor) => {
      const properties = dictionaryOf({ OCGs: [], D: configuration });
      editor.catalog.entries.set('OCProperties', properties);
    });
    expect(rules).toEqual(['7.10-1', '7.10-2']);
  });

  it('has no forms that stand for pages of other files', async () => {
    const form = dictionaryOf({
      Subtype: new PdfName('Form'),
      Ref: dictionaryOf({ F: text('other.pdf'), Page: 0 }),
    });
    const rules = await rulesAfter((editor) => editor.add(new PdfStream(form, new Uint8Array())));
    expect(rules).toEqual(['7.20-1']);
  });

  it('embeds no files: PDF/A-2 allows only PDF/A, and both names are needed', async () => {
    const rules = await rulesAfter((editor) => {
      const specification = editor.add(dictionaryOf({ F: text('a.md') }));
      const files = dictionaryOf({ Names: [text('a.md'), specification] });
      editor.dictionary(editor.catalog.get('Names')).entries.set('EmbeddedFiles', files);
    });
    expect(rules).toEqual(['7.11-1', '6.8-5']);
  });

  it('ends where it says that it ends', async () => {
    expect(await rulesOf(Buffer.concat([whole, Buffer.from('more')]))).toEqual(['6.1.3-3']);
  });
});

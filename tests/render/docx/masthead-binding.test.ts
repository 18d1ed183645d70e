/** The masthead stands in controls that are bound to values beside the text. */
import { describe, expect, it } from 'vitest';
import { trackedDocx } from '../../../src/tracked/index.ts';
import { factsOf } from '../../../src/render/facts.ts';
import { everyNode } from '../../every-node.ts';
import { openPackage } from '../../word-package.ts';
import { renderDocx } from '../../world.ts';
import { editionOptions } from '../options.ts';

const tags = (xml: string): (string | undefined)[] =>
  [...xml.matchAll(/<w:tag w:val="([^"]*)"/g)].map(([, tag]) => tag);

describe('the masthead of a Word edition', () => {
  it('has a control for each of its lines', async () => {
    const { xml, part } = openPackage(await renderDocx(everyNode(), editionOptions()));
    expect(tags(xml('word/document.xml'))).toEqual([
      'organization',
      'symbol',
      'organ',
      'distribution',
      'date',
      'originalLanguage',
      'session',
      'agendaItem',
      'agendaItemName',
      'symbolNote',
    ]);
    expect(part('customXml/item1.xml')).toContain('session Ninety-ninth session');
    expect(xml('[Content_Types].xml')).toContain('/customXml/itemProps1.xml');
  });

  it('binds the symbol to the subject of the file where the two are the same', async () => {
    const root = everyNode();
    for (const node of root.children) {
      if (node.type === 'masthead') node.symbol = 'A/RES/99/1';
    }
    const { xml } = openPackage(await renderDocx(root, editionOptions()));
    expect(xml('word/document.xml')).toContain('w:xpath="/cp:coreProperties[1]/dc:subject[1]"');
    expect(xml('customXml/item1.xml')).not.toContain('<symbol>');
  });

  it('has no control for words that LibreOffice would double', async () => {
    const root = everyNode();
    for (const node of root.children) {
      if (node.type === 'masthead')
        Object.assign(node, { organ: '大会', session: '第九十九届会议' });
    }
    const chinese = openPackage(await renderDocx(root, editionOptions()));
    expect(tags(chinese.xml('word/document.xml'))).not.toContain('organ');
    expect(tags(chinese.xml('word/document.xml'))).toContain('symbol');
    root.data = { ...root.data, language: 'ar' };
    const arabic = openPackage(await renderDocx(root, editionOptions()));
    expect(tags(arabic.xml('word/document.xml'))).toEqual([]);
    expect(arabic.names.filter((name) => name.startsWith('customXml'))).toEqual([]);
  });

  it('stands in the text alone where the file has tracked changes', () => {
    const facts = factsOf(everyNode(), editionOptions());
    const { names, xml } = openPackage(trackedDocx(facts, facts, { author: 'An editor' }));
    expect(names.filter((name) => name.startsWith('customXml'))).toEqual([]);
    expect(xml('word/document.xml')).not.toContain('<w:sdt>');
  });
});

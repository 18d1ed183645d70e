/** Files that are damaged, hostile or something else: an error that says what to do, and no crash. */
import { describe, expect, it } from 'vitest';
import { readAkn, xmlKind } from '../../../src/read/akn/index.ts';
import { readSource, world } from '../../world.ts';
import { identifiersOf, outlineOf } from '../../../src/tree/index.ts';
import { body, numbered, read } from './akn-file.ts';

const good = body(numbered('1.', 'Ports are open.'));

describe('a file that cannot be read', () => {
  it.each([
    ['is cut', good.slice(0, good.length / 2), 'The file is no well-formed XML: unclosed tag: '],
    ['is empty', '', 'The file is no well-formed XML: document must contain a root element'],
    [
      'is of another namespace',
      body('', { namespace: 'http://example.org/other' }),
      'The file is XML of another kind: its namespace is http://example.org/other',
    ],
    [
      'has an entity',
      body(numbered('1.', '&open;')),
      'The file is no well-formed XML: undefined entity',
    ],
    [
      'has no document',
      '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>',
      'The file holds no document of Akoma Ntoso',
    ],
    [
      'is no Akoma Ntoso',
      '<feed/>',
      'The file is XML of another kind: it begins with <feed>, not with <akomaNtoso>',
    ],
  ])('says that it %s', (_, xml, reason) => {
    const { blocks, messages } = read(xml);
    expect(blocks).toEqual([]);
    expect(messages).toEqual([expect.stringContaining(`unreadable-input: ${reason}`)]);
  });

  it('never reads a document type, nor what its entities name', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hosts">]>${body(numbered('1.', '&b;&f;')).replace(/<\?xml[^>]*>\s*/, '')}`;
    expect(read(bomb).messages).toEqual([
      expect.stringContaining('unreadable-input: The file declares a document type'),
    ]);
  });

  it.each(['section', 'span', 'list'])('refuses 100,000 nested <%s>', (name) => {
    const deep = `<p>${`<${name}>`.repeat(100_000)}x${`</${name}>`.repeat(100_000)}</p>`;
    expect(read(body(deep)).messages).toEqual([
      'unreadable-input: Elements nest more than 250 deep',
    ]);
  });

  it('names the line and the column', async () => {
    const bytes = new TextEncoder().encode(`${good.slice(0, -20)}\n<oops`);
    const { file } = await readSource({ path: 'a.xml', bytes });
    expect(file.messages.map(({ line, ruleId }) => [line, ruleId])).toEqual([
      [3, 'unreadable-input'],
    ]);
  });
});

describe('an encoding', () => {
  const readBytes = (bytes: Uint8Array): { text: string; messages: unknown[] } => {
    const { file, root } = readAkn(bytes, world);
    const messages = file.messages.map(({ ruleId, line, column }) => [ruleId, line, column]);
    return {
      text: outlineOf(root)
        .blocks.map(({ text }) => text)
        .join(' '),
      messages,
    };
  };

  it.each([
    ['little-endian', false, true],
    ['big-endian', true, true],
    ['little-endian without a mark', false, false],
    ['big-endian without a mark', true, false],
  ])('may be UTF-16, %s', (_, swapped, marked) => {
    const text = `${marked ? '\uFEFF' : ''}${good.replace('UTF-8', 'UTF-16')}`;
    const bytes = Buffer.from(text, 'utf16le');
    const { text: words } = readBytes(new Uint8Array(swapped ? bytes.swap16() : bytes));
    expect(words).toBe('Ports are open.');
  });

  it('is told with its place where it is another', () => {
    const bytes = Buffer.from(good.replace('Ports', 'Por\u00E9s'), 'latin1');
    const column = (good.split('\n')[1] ?? '').indexOf('Ports') + 4;
    expect(readBytes(new Uint8Array(bytes)).messages).toEqual([['unreadable-input', 2, column]]);
  });
});

describe('what XML may hold besides', () => {
  it('leaves characters as they are meant, and sets comments and instructions aside', () => {
    const words = 'Po<!-- c -->rts <?x y?>are <![CDATA[<b> & so]]> &#233;&#x4E2D;&#x1F600;.';
    const { blocks, messages } = read(body(numbered('1.', words)));
    expect(blocks).toEqual(['operativeParagraph 1. | Ports are <b> & so é中😀.']);
    expect(messages).toEqual([
      'set-aside: A comment of the file was set aside: “c”',
      'set-aside: A processing instruction of the file was set aside: “x y”',
    ]);
  });

  it('says what stood in the place of a picture', () => {
    const { messages } = read(body(numbered('1.', 'Ports <img src="a.png" alt="A map"/>.')));
    expect(messages).toEqual(['set-aside: A picture was set aside: “A map”']);
  });

  it.each([
    ['an undeclared prefix', '<p x:y="1">a</p>', 'unbound namespace prefix: "x"'],
    ['an attribute twice', '<p a="1" a="2">a</p>', 'duplicate attribute: a'],
    ['no character of XML', '<p>&#8;</p>', 'malformed character entity'],
  ])('refuses %s', (_, content, reason) => {
    expect(read(body(content)).messages).toEqual([
      `unreadable-input: The file is no well-formed XML: ${reason}`,
    ]);
  });
});

describe('a language', () => {
  const tags = ({ file }: ReturnType<typeof readAkn>): string[] =>
    file.messages.filter(({ ruleId }) => ruleId === 'language-tag').map(({ reason }) => reason);
  const bytesOf = (xml: string): Uint8Array => new TextEncoder().encode(xml);

  it('may be named by any code of three letters', () => {
    const xml = body(numbered('1.', 'Porti.'), { language: 'ita' });
    expect(read(xml).root.data).toEqual({ language: 'it', languageFrom: 'front-matter' });
  });

  it('is an error where it is none, for the document and for a span', () => {
    const span = numbered('1.', '<span xml:lang="english">Ports</span>.');
    const read = readAkn(bytesOf(body(span, { language: 'xx_1' })), world);
    expect(read.root.data?.language).toBeUndefined();
    expect(tags(read)).toEqual([
      'The file names the language "xx_1", which is none: it does not have the form of BCP 47',
      'The file names the language "english", which is none: no language “english” is registered',
    ]);
  });

  it('is that of the option, whatever the file says', () => {
    const xml = bytesOf(body(numbered('1.', 'Ports.'), { language: 'xx_1' }));
    const read = readAkn(xml, world, { language: 'en' });
    expect([read.root.data?.language, tags(read)]).toEqual(['en', []]);
  });
});

describe('ids that several elements have', () => {
  const twice = (xml: string): string =>
    xml.replace('<paragraph>', '<paragraph eId="para_1" GUID="g">');
  const note = (words: string): string =>
    `<authorialNote eId="n" marker="1"><p>${words}</p></authorialNote>`;

  it('take nothing away, and the text gets ids of its own', () => {
    const xml = body(
      twice(numbered('1.', `Ports are open.${note('First.')}`)) +
        twice(numbered('2.', `Ports are free.${note('Second.')}`)),
    );
    const { root, blocks, notes, messages } = read(xml);
    expect(blocks).toEqual([
      'operativeParagraph 1. | Ports are open. ^1@15',
      'operativeParagraph 2. | Ports are free. ^1@15',
    ]);
    expect(notes).toEqual(['1 First.', '1 Second.']);
    const ids = [...identifiersOf(root).values()];
    expect(ids).toHaveLength(new Set(ids).size);
    expect(messages).toEqual([]);
  });

  it('are named where a reference could lead to each of them', () => {
    const reference = '<noteRef href="#n" marker="1"/>';
    const xml = body(
      numbered('1.', `Ports are open.${note('First.')}`) +
        numbered('2.', `Ports are free.${note('Second.')}${reference}`),
    );
    const { messages } = read(xml);
    expect(messages).toEqual([expect.stringContaining('#n')]);
  });
});

describe('words where none belong', () => {
  it('are kept in their place, and said', () => {
    const xml = good
      .replace('<mainBody>', 'before<mainBody>first')
      .replace('<content>', '<content>inner')
      .replace('</statement>', 'after</statement>last');
    const { blocks, messages } = read(xml);
    expect(blocks).toEqual([
      'paragraph – | before',
      'paragraph – | first',
      'operativeParagraph 1. | inner',
      'paragraph – | Ports are open.',
      'paragraph – | after',
      'paragraph – | last',
    ]);
    expect(messages.map((message) => message.replace(/,.*$/, ''))).toEqual([
      'element-misplaced: Words stand in <akomaNtoso>',
      'element-misplaced: Words stand in <statement>',
      'element-misplaced: Words stand in <mainBody>',
      'element-misplaced: Words stand in <content>',
    ]);
  });

  it.each(['table', 'tr', 'attachments', 'components', 'collectionBody', 'blockList', 'list'])(
    'are kept in <%s>',
    (name) => {
      const { blocks, messages } = read(body(`<${name}>stray</${name}>`));
      expect(blocks.join(' ')).toContain('stray');
      expect(messages.filter((message) => message.startsWith('text-not'))).toEqual([]);
    },
  );
});

describe('recognising a file', () => {
  const kind = (text: string): ReturnType<typeof xmlKind> =>
    xmlKind(new TextEncoder().encode(text));

  it.each([
    [
      'a comment and a declaration',
      `<!-- x -->${good}`.replace(/(<!-- x -->)(<\?xml[^>]*>)/, '$2$1'),
    ],
    ['a byte order mark', `\uFEFF${good}`],
    ['a prefix', '<a:akomaNtoso xmlns:a="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>'],
  ])('knows Akoma Ntoso behind %s', (_, xml) => {
    expect(kind(xml)).toBe('akn');
  });

  it('knows it in UTF-16', () => {
    const bytes = Buffer.from(`\uFEFF${good.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    expect(xmlKind(new Uint8Array(bytes))).toBe('akn');
  });

  it.each(['The General Assembly,', '# Ports\n', '<html><p>Ports</p></html>', '<p>Ports</p>'])(
    'takes %j for a text',
    (text) => {
      expect(kind(text)).toBeUndefined();
    },
  );

  it('names the root of other XML', () => {
    expect(kind('<?xml version="1.0"?>\n<rss version="2.0">')).toEqual({ root: 'rss' });
  });
});

describe('a file of many parts', () => {
  it('is read whole, however many there are', () => {
    const { blocks } = read(body('<p>x</p>ports '.repeat(70_000)));
    expect(blocks).toHaveLength(140_000);
  });

  it('is read with each row of a table', () => {
    const rows = '<tr><td><p>Aden</p></td><td><p>12</p></td><td><p>7</p></td></tr>'.repeat(45_000);
    const { blocks } = read(body(`<table>${rows}</table>`));
    expect(blocks).toHaveLength(45_000);
  });
});

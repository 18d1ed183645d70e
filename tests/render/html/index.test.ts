import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../world.ts';
import { loadTemplate } from '../../../src/door/load-template.ts';
import type { PhrasingContent, Root } from '../../../src/tree/index.ts';
import { everyNode, inline, operative, paragraph, reference, text } from '../../every-node.ts';
import { editionOptions } from '../options.ts';

const page = (root: Root, options = {}): string => renderHtml(root, editionOptions(options));

/** The page of a text with one paragraph. */
function pageOf(...content: (string | PhrasingContent)[]): string {
  return page({
    type: 'root',
    data: { language: 'en' },
    children: [operative('1.', paragraph(...content))],
  });
}

/** What stands between the tags of the main element, a line for each block. */
function mainOf(html: string): string {
  const main = /<main[^]*<\/main>/.exec(html)?.[0] ?? '';
  return `${main.replace(/(?=<(?:p|li|ol|section|h\d|div|header|tr|table|blockquote)\b)/g, '\n')}\n`;
}

describe('the page of a tree with every node', () => {
  it('has each node in an element of its own', async () => {
    await expect(mainOf(page(everyNode()))).toMatchFileSnapshot('__snapshots__/every-node.html');
  });

  it('has metadata, contents and a colophon', async () => {
    const around = page(everyNode())
      .replace(/<style[^]*?<\/style>\n/g, '')
      .replace(/<main[^]*<\/main>/, '')
      .replace(/<script>[^]*?<\/script>/, '')
      .replace(/sha256-[\w+/=]+/, 'sha256-…');
    await expect(around.replace(/(?=<(?:li|link|meta|p|h2)\b)/g, '\n')).toMatchFileSnapshot(
      '__snapshots__/every-node.page.html',
    );
  });

  it('is the same every time', () => {
    expect(page(everyNode())).toBe(page(everyNode()));
  });

  it('loads nothing', () => {
    const html = page(everyNode());
    expect(html).not.toMatch(/<(?:link rel="stylesheet"|script src|img src="http|iframe|object)/);
    expect(html).not.toContain('@import');
    expect(html).not.toContain('url(');
  });
});

describe('numbers', () => {
  it('are those that are printed, also where style sheets are set aside', () => {
    const html = page(everyNode());
    // The numbers of `ol` would come back: "2. 8. Decides".
    expect(html).not.toMatch(/<ol\b/);
    expect(mainOf(html)).not.toMatch(/<(?:ul|li)\b/);
    const items = [...html.matchAll(/class="(?:operative-paragraph|item level-\d|note)"([^>]*)/g)];
    expect(items.length).toBeGreaterThan(10);
    for (const [, attributes] of items) expect(attributes).toContain('role="listitem"');
  });
});

describe('the contents', () => {
  const entries = (...paragraphs: string[]): string[] => {
    const children = paragraphs.map((words, n) => operative(`${n + 1}.`, paragraph(words)));
    const html = page({ type: 'root', data: { language: 'en' }, children });
    const nav = /<nav class="contents"[^]*?<\/nav>/.exec(html)?.[0] ?? '';
    return [...nav.matchAll(/class="entry-text">(.*?)</g)].map(([, words = '']) => words);
  };

  it('say how each paragraph opens, cut between two words', () => {
    const long = 'Also recalls the decision, from within existing resources of the ports, to meet';
    expect(entries(long, 'Decides to meet;', `Decides: ${'а'.repeat(99)}`).slice(0, 3)).toEqual([
      'Also recalls the decision, from within existing resources of the …',
      'Decides to meet',
      'Decides …',
    ]);
  });

  it('say it in Chinese by its signs', () => {
    const [opening] = entries(
      '又回顾其关于港口的各项决定，并请秘书长在现有资源范围内就此事项向大会第九十九届会议提出报告；',
    );
    expect(opening).toBe('又回顾其关于港口的各项决定，并请秘书长在现有资源范围内就此事…');
  });

  it('are folded above the text, where the title is on the first screen', () => {
    expect(page(everyNode())).toMatch(/<nav class="contents"[^>]*><details><summary/);
  });
});

describe('the label of a paragraph', () => {
  it('is the link to its place, and the only stop of the keyboard', () => {
    const html = page(everyNode());
    expect(html).toContain('<a class="label" href="#para_1">1.</a>');
    expect(html).toContain('<a class="label" href="#para_2__point_a" tabindex="-1">(a)</a>');
    expect(html).not.toContain('<button');
  });

  it('has the citation of the paragraph in the form of the Editorial Manual', () => {
    const html = page(everyNode());
    expect(html).toContain('data-citation="General Assembly resolution 99/1, para. 1"');
    expect(html).toContain('data-citation="General Assembly resolution 99/1, para. 2 (a)"');
    expect(html).toContain('data-citation="General Assembly resolution 99/1, sect. I, para. 4"');
  });
});

describe('the page as a record', () => {
  it('says what it is to programs', () => {
    const html = page(everyNode());
    for (const said of [
      '<link rel="canonical" href="https://docs.un.org/en/A/RES/99/1">',
      '<meta property="og:title" content="A/RES/99/1: ',
      '<meta name="citation_technical_report_number" content="A/RES/99/1">',
      '<meta name="citation_publication_date" content="2044/12/17">',
      '<meta name="citation_author" content="United Nations, General Assembly">',
    ])
      expect(html).toContain(said);
    expect(html).toMatch(
      /<meta name="description" content="A\/RES\/99\/1: [^"]*Resolution adopted by/,
    );
  });

  it('says nothing that the text does not tell', () => {
    const root: Root = { type: 'root', children: [operative('1.', paragraph('Decides to meet.'))] };
    const html = page(root, { dateUnknown: true });
    expect(html).not.toMatch(/canonical|citation_author|citation_publication|og:url|dateModified/);
  });
});

describe('options', () => {
  it('leave out the links to cited documents, not those within the text', () => {
    const html = page(everyNode(), { links: false });
    expect(mainOf(html)).not.toContain('href="https://docs.un.org/en/A/RES/64/293"');
    expect(html).toContain('<a class="citation" href="#para_1">paragraph 1 above</a>');
  });

  it('leave out the colophon and its entry in the contents', () => {
    expect(page(everyNode(), { colophon: false })).not.toContain('colophon"');
  });

  it('lead back to the list of all documents, where there is one', () => {
    expect(page(everyNode(), { catalogue: '../index.html' })).toContain(
      '<header class="page-header">\n<p class="all-documents added"><a href="../index.html">All documents</a></p>',
    );
    expect(page(everyNode())).not.toContain('All documents');
  });

  it('leave out the other editions when there are none', () => {
    expect(page(everyNode(), { siblings: {} })).not.toContain('other-editions"');
  });

  it('put an emblem with its alternative text into the page itself', () => {
    const emblem = {
      bytes: new Uint8Array([1, 2, 3]),
      mediaType: 'image/png' as const,
      alternative: 'A "dove" & branch',
    };
    expect(page(everyNode(), { emblem })).toContain(
      '<img class="emblem" src="data:image/png;base64,AQID" alt="A &#x22;dove&#x22; &#x26; branch">',
    );
  });

  it('take the styles of another template', () => {
    const html = page(everyNode(), { template: loadTemplate('large-print') });
    expect(html).toContain('font-size: 150%');
  });
});

describe('languages', () => {
  const inLanguage = (language: string | undefined): string =>
    page({
      type: 'root',
      ...(language !== undefined && { data: { language } }),
      children: [operative('1.', paragraph('…', reference('1'))), ...notes()],
    });
  const notes = (): Root['children'] => [
    { type: 'footnoteDefinition', identifier: '1', label: '1', children: [paragraph('…')] },
  ];

  it('say that a language is not known', () => {
    expect(inLanguage(undefined)).toContain('<html lang="und" dir="ltr">');
  });

  it('say in which language the words are that the page adds', () => {
    const html = inLanguage('de');
    expect(html).toContain('data-words-language="en"');
    expect(html).toContain('<a class="skip-link" href="#text" lang="en">');
    expect(html).toContain('<title lang="en">Untitled document</title>');
    expect(html).toContain('<h1 class="document-name added" lang="en">Untitled document</h1>');
    expect(inLanguage('fr')).toContain('data-words-language="fr"');
    expect(inLanguage('fr')).toContain('<title>Document sans titre</title>');
  });

  it('run from right to left where the language does', () => {
    expect(inLanguage('ar')).toContain('<html lang="ar" dir="rtl">');
  });

  it('let each line of a masthead find its own direction where the language runs right to left', () => {
    const dateIn = (language: string): string =>
      page({
        type: 'root',
        data: { language },
        children: [{ type: 'masthead', date: '16 February 2016' }],
      });
    expect(dateIn('ar')).toContain(
      '<p class="masthead-line date" dir="auto" lang="en">16 February 2016</p>',
    );
    expect(dateIn('en')).toContain('<p class="masthead-line date">16 February 2016</p>');
  });

  it("mark the edition's own words where they are in another language than the text", () => {
    expect(inLanguage('tlh')).toContain('<h2 class="notes-heading" id="notes_heading" lang="en">');
    expect(inLanguage('en')).toContain('<h2 class="notes-heading" id="notes_heading">');
  });

  it('turn the direction of words in a language that runs the other way', () => {
    const span: PhrasingContent = {
      type: 'languageSpan',
      language: 'ar',
      children: inline('سلام'),
    };
    expect(pageOf('Noting ', span)).toContain('<span lang="ar" dir="rtl">سلام</span>');
  });
});

describe('text from outside', () => {
  it('stays text', () => {
    const html = pageOf('<script>alert(1)</script> & {{style}}');
    expect(html).toContain('&#x3C;script>alert(1)&#x3C;/script> &#x26; {{style}}');
  });

  it('cannot end the metadata', () => {
    const root = everyNode();
    const title = root.children.find(({ type }) => type === 'title');
    if (title?.type === 'title') title.children = inline('</script><script>alert(1)</script>');
    const json = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(page(root))?.[1];
    expect(JSON.parse(json ?? '')).toMatchObject({
      name: '99/1. </script><script>alert(1)</script>',
    });
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
  ])('makes no link to %s', (url) => {
    expect(pageOf({ type: 'link', url, children: inline('here') })).not.toContain('>here</a>');
  });

  it('that no document can hold is replaced', () => {
    expect(mainOf(pageOf('a\u0001b\uD800c\tD'))).toContain('a\uFFFDb\uFFFDc\tD');
  });

  it('puts no link into a link', () => {
    const link: PhrasingContent = {
      type: 'link',
      url: 'https://example.org/',
      children: [text('A/70/490'), reference('1'), text(' and more')],
    };
    const html = page({
      type: 'root',
      data: { language: 'en' },
      children: [
        operative('1.', paragraph(link)),
        { type: 'footnoteDefinition', identifier: '1', label: '1', children: [paragraph('…')] },
      ],
    });
    expect(mainOf(html)).toContain(
      '<a class="link" href="https://example.org/">A/70/490</a><sup class="note-reference"><a id="ref_1"',
    );
  });
});

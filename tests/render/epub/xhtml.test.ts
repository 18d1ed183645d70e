import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { xhtml } from '../../../src/render/epub/xhtml.ts';

describe('xhtml', () => {
  it('names attributes as they are written, and joins lists', () => {
    const link = h('a', {
      className: ['citation', 'away'],
      ariaLabel: 'Footnote 1',
      'epub:type': 'noteref',
      dataFrom: 'x',
      tabIndex: -1,
    });
    expect(xhtml([link])).toBe(
      '<a class="citation away" aria-label="Footnote 1" epub:type="noteref" data-from="x" tabindex="-1"></a>',
    );
    expect(xhtml([h('input', { accept: ['a/b', 'c/d'] })])).toContain('accept="a/b,c/d"');
  });

  it('gives each attribute a value, and leaves out those that are off', () => {
    const item = h('ol', { reversed: true, hidden: false, start: 3 });
    expect(xhtml([item])).toBe('<ol reversed="" start="3"></ol>');
  });

  it('closes what can hold nothing in one tag, and all else in two', () => {
    expect(xhtml([h('p', 'one', h('br'), 'two'), h('span')])).toBe(
      '<p>one<br/>two</p><span></span>',
    );
  });

  it('keeps the letters of all scripts', () => {
    expect(xhtml([h('p', 'résolution – 決議 – قرار 😀')])).toBe(
      '<p>résolution – 決議 – قرار 😀</p>',
    );
  });

  it('is well-formed whatever the words are', () => {
    const words = 'a < b & "c" ]]> \u0001 \ud83d &nbsp;';
    const written = xhtml([h('img', { alt: words }), h('p', words)]);
    const parsed = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
      `<body>${written}</body>`,
      'text/xml',
    );
    const kept = 'a < b & "c" ]]> \ufffd \ufffd &nbsp;';
    expect(parsed.documentElement?.getElementsByTagName('img')[0]?.getAttribute('alt')).toBe(kept);
    expect(parsed.documentElement?.textContent).toBe(kept);
  });
});

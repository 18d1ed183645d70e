import { describe, expect, it } from 'vitest';
import { complaints } from './template-files.ts';

describe('a style sheet is refused that', () => {
  it.each([
    ['loads another', '@import "https://example.org/a.css";', '1: @import loads a style sheet.'],
    ['hides that it does', '@\\69mport url(a.css);', '1: @import loads a style sheet.'],
    ['loads a picture', 'p {\n  background: url(https://example.org/a.png);\n}', '2: "https://'],
    ['loads it by a string', 'p { background: url("a.png") }', '1: "a.png" is an address.'],
    ['hides that it does', 'p { background: u\\72l("a.png") }', '1: "a.png" is an address.'],
    ['loads one of a set', 'p { background: image-set("a.png" 1x) }', '1: "a.png" is an address.'],
    ['loads a font', '@font-face { src: url(//example.org/a) }', '1: "//example.org/a" is an'],
    ['runs script', 'p { background: url(javascript:alert(1)) }', '1: A string, a comment or'],
    ['makes an address up', 'p { --a: src(var(--b)) }', '1: "var()" could be any address.'],
    ['takes one from elsewhere', 'p { mask: image-set(attr(a) 1x) }', '1: "attr()" could be any'],
    ['ends its element', 'p { content: "</STYLE><script>" }', '1: "</style" ends the style sheet'],
    ['leaves a rule open', 'p { color: red;\n\nb { color: blue }\n', '1: "{" is not closed.'],
    ['closes too much', 'p { color: red }\n}', '2: "}" closes nothing.'],
    ['closes the wrong one', 'p { color: rgb(0 0 0] }', '1: "]" closes nothing.'],
    ['leaves a string open', 'p { content: "a\n}', '1: A string, a comment or an address'],
    ['leaves a comment open', 'p {}\n/* later', '2: A string, a comment or an address'],
  ])('%s: %s', (_, css, complaint) => {
    expect(complaints({ 'web.css': css })[0]).toContain(`web.css:${complaint}`);
  });

  it('sets a direction in an e-book, which EPUB forbids', () => {
    const css = 'p { color: red; direction: rtl }\nb { unicode-bidi: embed }';
    expect(complaints({ 'epub.additions.css': css })).toEqual([
      'epub.additions.css:1: "direction" may not stand in an e-book. Take the declaration out.',
      'epub.additions.css:2: "unicode-bidi" may not stand in an e-book. Take the declaration out.',
    ]);
    expect(complaints({ 'web.additions.css': css })).toEqual([]);
  });
});

it('a style sheet may hold what loads nothing', () => {
  const css = `
    /* url(https://example.org) in a comment */
    @media (min-width: 40rem) { a[href^="https:"]::after { content: "http://example.org" } }
    p { background: url(data:image/png;base64,AAAA) no-repeat; mask: url(#mask) }
    p { background: URL("data:image/png;base64,AAAA") }
    .direction:hover { flex-direction: row }
    #a:not([hidden]) { width: calc((1em + 2px) * 2) }
  `;
  expect(complaints({ 'web.css': css, 'epub.css': css, 'print.css': css })).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { lines, xml } from '../../../../src/render/epub/documents/xml.ts';

describe('a line of XML', () => {
  it('escapes its values and nothing else', () => {
    const title = `"Ports" & 'harbours' <all>`;
    expect(xml`<a title="${title}">${title}</a>`).toBe(
      '<a title="&#34;Ports&#34; &amp; &#39;harbours&#39; &lt;all&gt;">' +
        '&#34;Ports&#34; &amp; &#39;harbours&#39; &lt;all&gt;</a>',
    );
  });

  it('shows what XML cannot hold as U+FFFD', () => {
    expect(xml`<b>${'a\u0000b\ud800c'}</b>`).toBe('<b>a\ufffdb\ufffdc</b>');
  });

  it('leaves what looks like an escape of a string as it stands', () => {
    expect(xml`<b>\n${'C:\\new'}</b>`).toBe('<b>\n' + 'C:\\new</b>');
  });
});

it('stand below each other, without a gap where one is not there', () => {
  expect(lines('<ol>', ['<li/>', '<li/>'], undefined, [], '</ol>')).toBe(
    '<ol>\n<li/>\n<li/>\n</ol>\n',
  );
});

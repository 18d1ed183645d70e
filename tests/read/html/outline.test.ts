import { describe, expect, it } from 'vitest';
import { readOutline } from '../../world.ts';

const page = (body: string, lang = 'en'): Uint8Array =>
  Buffer.from(
    `<!doctype html><html lang="${lang}"><head><title>A/RES/99/1</title></head><body>${body}</body></html>`,
  );
const blocksOf = async (body: string): Promise<unknown> =>
  (await readOutline(page(body), 'html')).blocks;

describe('the outline of a web page', () => {
  it('has the language and the title', async () => {
    expect(await readOutline(page('', 'fr'), 'html')).toEqual({
      language: 'fr',
      title: 'A/RES/99/1',
      blocks: [],
      notes: [],
    });
  });

  it('joins the heading of a section with the section that it names', async () => {
    expect(
      await blocksOf(
        '<section id="sec_I"><h2 id="sec_I__heading"><span class="label">I</span> <span>Finance</span></h2><p id="sec_I__text_1">All.</p></section>',
      ),
    ).toEqual([
      { kind: 'section', label: 'I', text: 'Finance', level: 2, id: 'sec_I' },
      { kind: 'paragraph', text: 'All.', id: 'sec_I__text_1' },
    ]);
  });

  it('reads labels, lists, flush text and quotations', async () => {
    expect(
      await blocksOf(
        `<ol><li id="para_2"><p><span class="label">2.</span> <i>Decides</i> that:</p>
         <ol><li id="para_2__point_a"><p><span class="label">(a)</span> Ports;</p></li></ol>
         <p id="para_2__text_1">and all;</p>
         <blockquote id="para_2__quote_1"><p id="para_2__quote_1__text_1">“Yes.”</p></blockquote></li></ol>`,
      ),
    ).toEqual([
      { kind: 'operativeParagraph', label: '2.', text: 'Decides that:', id: 'para_2' },
      { kind: 'item', label: '(a)', text: 'Ports;', level: 1, id: 'para_2__point_a' },
      { kind: 'paragraph', text: 'and all;', id: 'para_2__text_1' },
      { kind: 'paragraph', text: '“Yes.”', quoted: true, id: 'para_2__quote_1__text_1' },
    ]);
  });

  it('counts note markers, languages and page markers where they stand', async () => {
    expect(
      await blocksOf(
        `<p id="preamble_1">Noting <i lang="fr">la mer</i>,<sup><a role="doc-noteref" id="ref_1" href="#note_1">1</a></sup></p>
         <p id="preamble_2"><span role="doc-pagebreak" id="p2" aria-label="2"></span>Noting <span role="doc-pagebreak" id="p3" aria-label="3"></span>it,</p>
         <p id="preamble_3">Also,</p>`,
      ),
    ).toEqual([
      {
        kind: 'preambularParagraph',
        text: 'Noting la mer,',
        markers: [{ label: '1', at: 14 }],
        languages: [{ language: 'fr', from: 7, to: 13 }],
        id: 'preamble_1',
      },
      { kind: 'preambularParagraph', text: 'Noting it,', page: 2, id: 'preamble_2' },
      { kind: 'preambularParagraph', text: 'Also,', page: 3, id: 'preamble_3' },
    ]);
  });

  it('leaves out what an edition adds: contents, ways back, buttons, colophon', async () => {
    expect(
      await blocksOf(
        `<a href="#title">Skip</a><nav><a href="#title">99/1</a></nav>
         <main><h1 id="title"><span class="label">99/1.</span> Ports <button>Copy link</button></h1></main>
         <footer role="doc-colophon"><p>Made from a text.</p></footer><script>alert(1)</script>`,
      ),
    ).toEqual([{ kind: 'title', label: '99/1.', text: 'Ports', level: 1, id: 'title' }]);
  });

  it('gathers the notes without their ways back', async () => {
    const { notes } = await readOutline(
      page(
        `<section role="doc-endnotes"><h2>Notes</h2><ol>
         <li id="note_1"><p><span class="label">1</span> See 55/2. <a role="doc-backlink" href="#ref_1">Back</a></p><p id="note_1__text_2">Also.</p></li>
         </ol></section>`,
      ),
      'html',
    );
    expect(notes).toEqual([
      { kind: 'note', label: '1', text: 'See 55/2.', id: 'note_1' },
      { kind: 'paragraph', text: 'Also.', id: 'note_1__text_2' },
    ]);
  });

  it('reads tables by rows, and pages that are not ours by their elements', async () => {
    expect(
      await blocksOf(
        '<div>Loose text</div><h2>Head</h2><ul><li>One<ul><li>Two</li></ul></li></ul><table><tr><th>A</th><td>B</td></tr></table>',
      ),
    ).toEqual([
      { kind: 'paragraph', text: 'Loose text' },
      { kind: 'heading', text: 'Head', level: 2 },
      { kind: 'item', text: 'One', level: 1 },
      { kind: 'item', text: 'Two', level: 2 },
      { kind: 'tableRow', text: 'A | B' },
    ]);
  });
});

/** How nodes are written as Akoma Ntoso, as `docs/akoma-ntoso.md` says. */
import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { bodyOf, nodesOf, type Root } from '../../../src/tree/index.ts';
import { everyNode, inline, operative, paragraph, preambular, text } from '../../every-node.ts';
import { parse, renderXml } from '../../world.ts';
import { editionOptions } from '../options.ts';
import { inXml, roundTrip } from './round-trip.ts';

const written = (root: Root): string => renderXml(root, editionOptions());
const every = written(everyNode());

function fixture(name: string): Root {
  const url = new URL(`../../fixtures/sources/${name}.md`, import.meta.url);
  return parse(new VFile({ path: `${name}.md`, value: readFileSync(url, 'utf8') }));
}

const attribute = (file: string, element: string, name: string): string[] =>
  [...file.matchAll(new RegExp(`<${element} [^>]*\\b${name}="([^"]*)"`, 'g'))].map(
    ([, value = '']) => value,
  );

describe('the names of a document', () => {
  it('are those of work, expression and manifestation', () => {
    expect(attribute(every, 'FRBRuri', 'value').slice(0, 3)).toEqual([
      '/akn/un/statement/deliberation/unga/2044-12-17/99-1',
      '/akn/un/statement/deliberation/unga/2044-12-17/99-1/eng@',
      '/akn/un/statement/deliberation/unga/2044-12-17/99-1/eng@.xml',
    ]);
    expect(attribute(every, 'FRBRthis', 'value').at(3)).toBe(
      '/akn/un/statement/deliberation/unga/2044-12-17/99-1/!annex_1',
    );
  });

  it('have the date of the guideline where the text tells none, and no clock’s', () => {
    const bare = written({ type: 'root', children: [paragraph('Ports')] });
    expect(new Set(attribute(bare, 'FRBRdate', 'date'))).toEqual(new Set(['1900-01-01']));
    expect(bare).toContain('<statement name="statement"');
    expect(bare).toContain('/akn/un/statement/deliberation/un/1900-01-01/nn/und@');
  });

  it('of a draft say that it is one, and nothing of an adoption', () => {
    const draft = written({
      type: 'root',
      children: [
        { type: 'masthead', symbol: 'A/C.3/99/L.20' },
        operative('1.', paragraph('Decides to act.')),
      ],
    });
    expect(draft).toContain('<statement name="resolutionDraft"');
    expect(draft).not.toContain('<workflow');
    expect(attribute(draft, 'FRBRnumber', 'value')).toEqual(['A-C.3-99-L.20']);
  });
});

describe('words that cite', () => {
  const citing: Root = {
    type: 'root',
    data: { language: 'en' },
    children: [
      operative('1.', paragraph('Recalls General Assembly resolution 64/293, and opens ports;')),
      operative('2.', paragraph('Reaffirms paragraph 1 above, and says so.')),
    ],
  };

  it('lead to documents as published files do, and to paragraphs within the text', () => {
    const file = written(citing);
    expect(file).toContain(
      '<a href="https://docs.un.org/en/A/RES/64/293" class="citation">resolution 64/293</a>, and',
    );
    expect(file).toContain(
      '<ref eId="para_2__ref_1" href="#para_1" class="citation">paragraph 1 above</ref>, and',
    );
  });

  it('are no links of the text when they are read again', () => {
    const { read } = roundTrip(citing);
    expect(bodyOf(read).flatMap((node) => nodesOf(node, 'link'))).toEqual([]);
    expect(inXml(read)).toEqual(inXml(citing));
  });
});

describe('eIds', () => {
  it('follow the naming convention, with our ids beside them', () => {
    expect(every).toContain('eId="para_2__list_1__point_a" GUID="para_2__point_a"');
    expect(every).toContain('<paragraph eId="para_3bis" GUID="para_3_bis">');
    expect(every).toContain('<paragraph eId="para_1">');
    expect(every).toContain('<article eId="att_1__art_1" GUID="annex_1__sec_Article_1">');
    expect(every).toContain('<attachment eId="att_1" GUID="annex_1">');
  });

  it('keep letters of all scripts, and tell labels apart that say the same', () => {
    const file = written({
      type: 'root',
      children: [
        operative('(أ)', paragraph('x')),
        operative('1.', paragraph('y')),
        operative('1.'),
      ],
    });
    expect(attribute(file, 'paragraph', 'eId')).toEqual(['para_أ', 'para_1', 'para_1-2']);
  });
});

describe('divisions', () => {
  it('are named by their labels', () => {
    const labels = ['Part Two', 'Article 1', 'A', 'II', 'I', undefined];
    const file = written({
      type: 'root',
      data: { language: 'en' },
      children: labels.map((label) => ({
        type: 'section',
        ...(label !== undefined && { label }),
        children: [paragraph('x')],
      })),
    });
    const named = [...file.matchAll(/<(\w+) eId="[^"]*" GUID="sec_/g)].map(([, name]) => name);
    const names = named.filter((name) => name !== 'alinea');
    const same = [...file.matchAll(/<section eId="(sec_I+)">/g)].map(([, id]) => id);
    expect([names, same]).toEqual([
      ['part', 'article', 'title', 'division'],
      ['sec_II', 'sec_I'],
    ]);
  });

  it('of a resolution in parts are documents of a collection', () => {
    const file = written(fixture('composite'));
    const leadTo = attribute(file, 'documentRef', 'href');
    expect(leadTo.length).toBeGreaterThan(1);
    expect(attribute(file, 'component', 'eId').filter((id) => leadTo.includes(`#${id}`))).toEqual(
      leadTo.map((href) => href.slice(1)),
    );
    expect(file).toContain('<documentCollection name="publication"');
    expect(file).toContain('/akn/un/collection/publication/');
  });
});

describe('notes', () => {
  it('stand where the text first refers to them; later references lead there', () => {
    expect(every).toMatch(/2010<authorialNote eId="authorialNote_1" GUID="note_1" marker="1"/);
    expect(every).toMatch(/<noteRef [^>]*href="#authorialNote_1" marker="1"/);
    expect(every).toMatch(/<noteRef [^>]*href="#" marker="9" placement="bottom" status="unknown"/);
    expect(every).toMatch(/name="notes">\s*<p><authorialNote eId="authorialNote_6"/);
  });
});

describe('a preamble', () => {
  it('is one; paragraphs elsewhere are cross headings in a section, containers in a body', () => {
    const recital = preambular({
      type: 'paragraph',
      children: inline({ type: 'leadPhrase', children: [text('Noting')] }, ' ships,'),
    });
    const file = written({
      type: 'root',
      children: [
        recital,
        operative('1.', paragraph('Decides.')),
        recital,
        { type: 'section', label: 'I', children: [recital] },
      ],
    });
    expect(attribute(file, 'container', 'name')).toEqual(['Noting']);
    expect(attribute(file, 'hcontainer', 'name')).toEqual(['preamble']);
    expect(attribute(file, 'crossHeading', 'refersTo')).toEqual(['#preamble']);
  });
});

describe('what a source may hold', () => {
  it('stays text, whatever it looks like', () => {
    const file = written({
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [
            text('<script>&\u0000'),
            { type: 'link', url: 'javascript:alert(1)', children: [text('x')] },
            { type: 'link', url: '#nowhere', children: [text('y')] },
          ],
        },
      ],
    });
    expect(file).toContain('&lt;script&gt;&amp;\uFFFD');
    expect(file).toContain('<span plenary:url="javascript:alert(1)">x</span>');
    expect(file).toContain('<span plenary:url="#nowhere">y</span>');
  });
});

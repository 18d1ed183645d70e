/** What editors do in Word comes back as they did it. */
import { XMLSerializer, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import type { NodeOf } from '../../../src/tree/index.ts';
import {
  emphasis,
  item,
  lead,
  operative,
  paragraph,
  preambular,
  reference,
  text,
} from '../../every-node.ts';
import {
  edited,
  find,
  insertAfter,
  itemWith,
  made,
  newParagraph,
  operativeLabelled,
  paragraphWith,
  relabel,
  run,
  runWith,
  setStyle,
  shiftNotes,
  textWith,
  word,
  type Edit,
} from './editing.ts';

const edits: Record<string, Edit> = {
  'changed words': {
    word: (document) => {
      runWith(document, 'that the Fund shall:').textContent = ' that the new Fund may:';
    },
    tree: (root) => {
      textWith(root, 'that the Fund shall:').node.value = ' that the new Fund may:';
    },
  },
  'a new operative paragraph': {
    word: (document) => {
      const content = run('Requests', '<w:i/>') + run(' the Secretary-General to report;');
      const added = newParagraph(document, 'OperativeParagraph', content);
      insertAfter(added, paragraphWith(document, 'to ratify the Convention;'));
    },
    tree: (root) => {
      relabel(root, '2.', '3.');
      const { siblings, at } = operativeLabelled(root, '1.');
      const words = paragraph(lead('Requests'), ' the Secretary-General to report;');
      siblings.splice(at + 1, 0, operative('2.', words));
    },
  },
  'a new preambular paragraph, its lead phrase in the style': {
    word: (document) => {
      const content = run('Noting', '<w:rStyle w:val="LeadPhrase"/>') + run(' the report,');
      const added = newParagraph(document, 'PreambularParagraph', content);
      insertAfter(added, paragraphWith(document, 'To help Member States,'));
    },
    tree: (root) => {
      const { siblings, at } = operativeLabelled(root, '1.');
      siblings.splice(at, 0, preambular(paragraph(lead('Noting'), ' the report,')));
    },
  },
  'a removed item': {
    word: (document) => {
      const removed = paragraphWith(document, 'In every region;');
      removed.parentNode?.removeChild(removed);
    },
    tree: (root) => {
      const { siblings, at } = find(root, 'item', ({ label }) => label === '(i)');
      siblings.splice(at, 1);
      find(root, 'item', ({ label }) => label === '(ii)').node.label = '(i)';
    },
  },
  'a new item below another': {
    word: (document) => {
      const added = newParagraph(document, 'Subparagraph2', run('In every port;'));
      insertAfter(added, paragraphWith(document, 'In every region;'));
    },
    tree: (root) => {
      const { siblings, at } = find(root, 'item', ({ label }) => label === '(i)');
      find(root, 'item', ({ label }) => label === '(ii)').node.label = '(iii)';
      siblings.splice(at + 1, 0, item('(ii)', 2, paragraph('In every port;')));
    },
  },
  'a moved paragraph': {
    word: (document) => {
      const moved = paragraphWith(document, 'to ratify the Convention;');
      insertAfter(moved, paragraphWith(document, 'and that it shall be open to all;'));
    },
    tree: (root) => {
      const first = operativeLabelled(root, '1.');
      first.siblings.splice(first.at, 1);
      relabel(root, '2.', '1.');
      const second = operativeLabelled(root, '1.');
      second.siblings.splice(second.at + 1, 0, { ...first.node, label: '2.' });
    },
  },
  'a new footnote': {
    word: (document, footnotes) => {
      const note = `<w:footnote w:id="77"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${run(' A/99/1.')}</w:p></w:footnote>`;
      footnotes.documentElement?.appendChild(made(footnotes, note));
      const mark = `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="77"/></w:r>`;
      paragraphWith(document, 'that the Plan was developed:').appendChild(made(document, mark));
    },
    tree: (root) => {
      shiftNotes(root, 4);
      const { node } = find(root, 'paragraph', ({ children }) =>
        children.some((child) => child.type === 'text' && child.value.includes('the Plan was')),
      );
      node.children.push(reference('4'));
      const { siblings, at } = find(root, 'footnoteDefinition', ({ label }) => label === '5');
      const children = [paragraph('A/99/1.')];
      siblings.splice(at, 0, { type: 'footnoteDefinition', identifier: '4', label: '4', children });
    },
  },
  'a footnote that is gone with its references': {
    word: (document) => {
      const [gone] = [...document.getElementsByTagNameNS(word, 'footnoteReference')].filter(
        (mark) => mark.getAttributeNS(word, 'id') === '5',
      );
      gone?.parentNode?.parentNode?.removeChild(gone.parentNode);
    },
    tree: (root) => {
      const mark = find(root, 'footnoteReference', ({ label }) => label === '5');
      mark.siblings.splice(mark.at, 1);
      const note = find(root, 'footnoteDefinition', ({ label }) => label === '5');
      note.siblings.splice(note.at, 1);
    },
    // Its text is still in the file.
    says: ['set-aside'],
  },
  italics: {
    word: (document) => {
      const element = runWith(document, 'Report each year;');
      const old = element.parentNode;
      const pieces = [run('Report '), run('each', '<w:i/><w:iCs/>'), run(' year;')];
      for (const piece of pieces) old?.parentNode?.insertBefore(made(document, piece), old);
      if (old) old.parentNode?.removeChild(old);
    },
    tree: (root) => {
      const { siblings, at } = textWith(root, 'Report each year;');
      siblings.splice(at, 1, text('Report '), emphasis('each'), text(' year;'));
    },
  },
  'italics that are taken away': {
    word: (document) => {
      const properties = runWith(document, 'Treaty Series').parentNode?.firstChild;
      properties?.appendChild(made(document, '<w:i w:val="0"/>'));
    },
    tree: (root) => {
      const { siblings, at } = find(root, 'emphasis', ({ children }) =>
        children.some((child) => child.type === 'text' && child.value === 'Treaty Series'),
      );
      siblings.splice(at - 1, 3, text(' in Treaty Series.'));
    },
  },
  'a new section with a typed label': {
    word: (document) => {
      const added = newParagraph(
        document,
        'Heading2',
        `${run('III')}<w:r><w:tab/></w:r>${run('Follow-up')}`,
      );
      const before = paragraphWith(document, '80th plenary meeting');
      before.parentNode?.insertBefore(added, before);
    },
    tree: (root) => {
      const { siblings, at } = find(root, 'closingNote', () => true);
      const children = [{ type: 'heading' as const, children: [text('Follow-up')] }];
      siblings.splice(at, 0, { type: 'section', label: 'III', children });
    },
  },
  'an item that becomes a paragraph': {
    word: (document) => {
      const style = paragraphWith(document, 'Report each year;').getElementsByTagNameNS(
        word,
        'pStyle',
      )[0];
      style?.setAttributeNS(word, 'w:val', 'OperativeParagraph');
    },
    tree: (root) => {
      const parent = operativeLabelled(root, '2.');
      parent.node.children.splice(2, 2);
      const added = operative(
        '3.',
        paragraph('Report each year;'),
        paragraph('and that it shall be open to all;'),
      );
      parent.siblings.splice(parent.at + 1, 0, added);
    },
  },
  'a paragraph of an annex that goes to another article': {
    word: (document) => {
      const moved = paragraphWith(document, 'Harbours are safe.');
      insertAfter(moved, paragraphWith(document, 'Ships shall be welcome.'));
    },
    tree: (root) => {
      const moved = find(root, 'operativeParagraph', ({ children }) =>
        JSON.stringify(children).includes('Harbours are safe.'),
      );
      moved.siblings.splice(moved.at, 1);
      const { siblings } = find(root, 'paragraph', ({ children }) =>
        JSON.stringify(children).includes('Ships shall be welcome.'),
      );
      siblings.push({ ...moved.node, label: '1.' });
    },
  },
  'a paragraph of the text that goes to the end of the annex': {
    word: (document) => {
      const moved = paragraphWith(document, 'to ratify the Convention;');
      insertAfter(moved, paragraphWith(document, 'Ships shall be welcome.'));
    },
    tree: (root) => {
      const first = operativeLabelled(root, '1.');
      first.siblings.splice(first.at, 1);
      relabel(root, '2.', '1.');
      const { siblings } = find(root, 'paragraph', ({ children }) =>
        JSON.stringify(children).includes('Ships shall be welcome.'),
      );
      siblings.push({ ...first.node, label: '1.' });
    },
  },
  'a second annex whose paragraphs start anew': {
    word: (document) => {
      const label = run('Annex II', '<w:rStyle w:val="PrintedLabel"/>');
      const heading = newParagraph(
        document,
        'AnnexHeading',
        `${label}<w:r><w:br/></w:r>${run('Fees')}`,
      );
      const one = newParagraph(document, 'OperativeParagraph', run('Fees are fair.'));
      const two = newParagraph(document, 'OperativeParagraph', run('Fees are published.'));
      insertAfter(two, paragraphWith(document, 'Ships shall be welcome.'));
      insertAfter(one, paragraphWith(document, 'Ships shall be welcome.'));
      insertAfter(heading, paragraphWith(document, 'Ships shall be welcome.'));
    },
    tree: (root) => {
      const { siblings, at } = find(root, 'annex', () => true);
      siblings.splice(at + 1, 0, {
        type: 'annex',
        label: 'Annex II',
        children: [
          { type: 'heading', children: [text('Fees')] },
          operative('1.', paragraph('Fees are fair.')),
          operative('2.', paragraph('Fees are published.')),
        ],
      });
    },
  },
  'a demoted item': {
    word: (document) => {
      setStyle(document, 'Report each year;', 'Subparagraph2');
    },
    tree: (root) => {
      const moved = itemWith(root, 'Report each year;');
      moved.siblings.splice(moved.at, 1);
      const above = moved.siblings[moved.at - 1] as NodeOf<'item'>;
      above.children.push({ ...moved.node, level: 2, label: '(iii)' });
    },
  },
  'a promoted item': {
    word: (document) => {
      setStyle(document, 'In accordance with paragraph', 'Subparagraph1');
    },
    tree: (root) => {
      const moved = itemWith(root, 'In accordance with paragraph');
      moved.siblings.splice(moved.at, 1);
      const last = itemWith(root, 'Report each year;');
      last.node.label = '(c)';
      last.siblings.splice(last.at, 0, { ...moved.node, level: 1, label: '(b)' });
    },
  },
  'a paragraph that Enter splits': {
    word: (document) => {
      const whole = paragraphWith(document, 'To help Member States,');
      runWith(document, 'To help Member States,').textContent = 'To help ';
      const rest = made(
        document,
        `<w:p>${new XMLSerializer().serializeToString(whole.getElementsByTagNameNS(word, 'pPr')[0] as Element)}${run('Member States,')}</w:p>`,
      );
      insertAfter(rest, whole);
    },
    tree: (root) => {
      const { node, siblings, at } = itemWith(root, 'To help Member States,');
      node.children = [paragraph('To help ')];
      siblings.splice(at + 1, 0, item('(c)', 1, paragraph('Member States,')));
    },
  },
  'another style for a paragraph': {
    word: (document) => {
      setStyle(document, 'The States members agree', 'PreambularParagraph');
    },
    tree: (root) => {
      const { node, siblings, at } = find(root, 'paragraph', ({ children }) =>
        JSON.stringify(children).includes('The States members agree'),
      );
      siblings.splice(at, 1, preambular(node));
    },
  },
  'a changed cell, date and title': {
    word: (document) => {
      runWith(document, '1,200').textContent = '1,300';
      runWith(document, '3 February 2045').textContent = '4 February 2045';
      runWith(document, 'Safe ports').textContent = 'Safer ports';
    },
    tree: (root) => {
      textWith(root, '1,200').node.value = '1,300';
      find(root, 'masthead', () => true).node.date = '4 February 2045';
      textWith(root, 'Safe ports').node.value = 'Safer ports';
    },
  },
};

describe('an edited Word file', () => {
  it.each(Object.entries(edits))('gives %s', async (_, edit) => {
    const { root, expected, messages } = await edited(edit);
    expect(root).toEqual(expected);
    expect(messages).toEqual(edit.says ?? []);
  });

  it('keeps a paragraph of an unknown style as text, and says so', async () => {
    const { root, expected, messages } = await edited({
      word: (document) => {
        const added = newParagraph(document, 'Normal', run('Pasted words.'));
        insertAfter(added, paragraphWith(document, 'To help Member States,'));
      },
      tree: (tree) => {
        const { siblings, at } = operativeLabelled(tree, '1.');
        siblings.splice(at, 0, paragraph('Pasted words.'));
      },
    });
    expect(root).toEqual(expected);
    expect(messages).toEqual(['style-unknown']);
  });
});

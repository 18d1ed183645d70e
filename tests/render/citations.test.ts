import { describe, expect, it } from 'vitest';
import { textSegments } from '../../src/render/citations.ts';
import { nodesOf, textOf, type OrganCode, type Root } from '../../src/tree/index.ts';
import { emphasis, everyNode, item, operative, paragraph, preambular } from '../every-node.ts';
import { editionFacts } from './options.ts';

/** A resolution of an organ with one preambular paragraph, then six operative ones. */
function resolution(organ: OrganCode | undefined, text: string, language = 'en'): Root {
  return {
    type: 'root',
    data: { language },
    children: [
      {
        type: 'masthead',
        symbol: 'A/RES/99/1',
        ...(organ && { data: { organCode: organ } }),
      },
      preambular(paragraph(text)),
    ],
  };
}

/** The citations of a tree as "words → target", in reading order. */
function cited(root: Root): string[] {
  const { citations } = editionFacts(root);
  return nodesOf(root, 'text').flatMap((node) =>
    textSegments(node, citations).flatMap(({ value, citation }) =>
      citation === undefined
        ? []
        : [`${value} → ${citation.kind === 'document' ? citation.symbol : `#${citation.id}`}`],
    ),
  );
}

const citedBy = (organ: OrganCode | undefined, text: string): string[] =>
  cited(resolution(organ, text));

describe('symbols', () => {
  it.each([
    ['[on the report (A/70/490)]', ['A/70/490 → A/70/490']],
    ['A/69/269 and A/70/260.', ['A/69/269 → A/69/269', 'A/70/260 → A/70/260']],
    ['E/2002/68/Add.1.', ['E/2002/68/Add.1 → E/2002/68/Add.1']],
    ['Supplement No. 53 (A/68/53), chap. V', ['A/68/53 → A/68/53']],
    ['see S/RES/1325 (2000), and', ['S/RES/1325 (2000) → S/RES/1325 (2000)']],
    ['see A/CONF.157/24 (Part I), chap. III', ['A/CONF.157/24 → A/CONF.157/24']],
    ['S/Agenda/2329/Rev. 1, 4 ships', ['S/Agenda/2329/Rev. 1 → S/Agenda/2329/Rev. 1']],
    ['A/64/L.63/Rev.1* was issued', ['A/64/L.63/Rev.1 → A/64/L.63/Rev.1']],
    ['contained in A/RES/1514 (XV)', ['A/RES/1514 (XV) → A/RES/1514 (XV)']],
    [
      'CEDAW/C/GC/35 and CRC/C/GC/13',
      ['CEDAW/C/GC/35 → CEDAW/C/GC/35', 'CRC/C/GC/13 → CRC/C/GC/13'],
    ],
  ])('finds %s', (text, expected) => {
    expect(citedBy('GA', text)).toEqual(expected);
  });

  it.each(['S/he may', 'and/or', 'A/4 paper', 'parts A/B', 'km/h', 'USA/2015', 'on 24/7'])(
    'leaves %s alone',
    (text) => {
      expect(citedBy('GA', text)).toEqual([]);
    },
  );

  it('needs no words of a language', () => {
    expect(cited(resolution('GA', 'voir A/70/490', 'tlh'))).toEqual(['A/70/490 → A/70/490']);
  });

  it('leads to the official document, in the language of the text where it has that version', () => {
    const url = (text: string, language: string): string[] =>
      [...editionFacts(resolution('GA', text, language)).citations.values()]
        .flat()
        .map((citation) => (citation.kind === 'document' ? citation.url : citation.id));
    expect(url('A/70/490', 'en')).toEqual(['https://docs.un.org/en/A/70/490']);
    expect(url('S/RES/1325 (2000)', 'fr')).toEqual(['https://docs.un.org/fr/S/RES/1325(2000)']);
    expect(url('A/70/490', 'zh-Hans')).toEqual(['https://docs.un.org/zh/A/70/490']);
    expect(url('A/70/490', 'de')).toEqual(['https://docs.un.org/en/A/70/490']);
  });
});

describe('resolutions cited by number', () => {
  it.each<[OrganCode, string, string[]]>([
    ['GA', 'its resolution 64/293 of 30 July 2010', ['resolution 64/293 → A/RES/64/293']],
    ['GA', 'Resolution 70/174, annex.', ['Resolution 70/174 → A/RES/70/174']],
    ['GA', 'See resolution 55/2.', ['resolution 55/2 → A/RES/55/2']],
    [
      'GA',
      'Recalling its resolutions 61/180 of 20 December 2006, 64/178 of 18 December 2009 and 68/192 of 18 December 2013 on',
      ['61/180 → A/RES/61/180', '64/178 → A/RES/64/178', '68/192 → A/RES/68/192'],
    ],
    ['GA', 'in resolution 1325 (2000)', ['resolution 1325 (2000) → S/RES/1325 (2000)']],
    [
      'GA',
      'Security Council resolution 1325 (2000)',
      ['resolution 1325 (2000) → S/RES/1325 (2000)'],
    ],
    [
      'SC',
      'resolutions 425 (1978) and 426 (1978) of 19 March 1978',
      ['425 (1978) → S/RES/425 (1978)', '426 (1978) → S/RES/426 (1978)'],
    ],
    [
      'GA',
      'Economic and Social Council resolution 2015/23',
      ['resolution 2015/23 → E/RES/2015/23'],
    ],
    ['ECOSOC', 'its resolution 2015/23', ['resolution 2015/23 → E/RES/2015/23']],
    ['GA', 'Human Rights Council resolution 23/5', ['resolution 23/5 → A/HRC/RES/23/5']],
    ['GA', 'Human Rights Council resolution 35/5', ['resolution 35/5 → A/HRC/RES/35/5']],
    ['GA', 'resolution 35/5 of the Human Rights Council', ['resolution 35/5 → A/HRC/RES/35/5']],
    ['GA', 'the Human Rights Council in its resolution 35/5', ['resolution 35/5 → A/HRC/RES/35/5']],
    ['HRC', 'the General Assembly in its resolution 60/251', ['resolution 60/251 → A/RES/60/251']],
    ['HRC', 'Recalling Council resolution 5/1', ['resolution 5/1 → A/HRC/RES/5/1']],
    [
      'SC',
      'General Assembly resolution 1514 (XV) of 14 December 1960',
      ['resolution 1514 (XV) → A/RES/1514 (XV)'],
    ],
    ['GA', 'resolution ES-10/15 of 20 July 2004', ['resolution ES-10/15 → A/RES/ES-10/15']],
    [
      'GA',
      'See resolutions 217 A (III) and 2200 A (XXI), annex.',
      ['217 A (III) → A/RES/217 (III)', '2200 A (XXI) → A/RES/2200 (XXI)'],
    ],
    ['GA', 'Assembly resolution 64/293', ['resolution 64/293 → A/RES/64/293']],
  ])('%s: %s', (organ, text, expected) => {
    expect(citedBy(organ, text)).toEqual(expected);
  });

  it.each<[string, OrganCode | undefined, string]>([
    ['a year', 'GA', 'in its resolution 2015 on'],
    ['a resolution without its year', 'SC', 'resolution 338'],
    ['a part that may be a document of its own', 'GA', 'resolution 57/270 B of 23 June 2003'],
    ['another body', 'GA', 'World Health Assembly resolution 58/33'],
    ['another body', 'GA', 'Commission on Narcotic Drugs resolution 53/4'],
    ['another body', 'GA', 'Commission on Human Rights resolution 2000/61'],
    ['another body that follows', 'GA', 'resolution 65/4 of the Economic and Social Commission'],
    [
      'another body that was named last',
      'GA',
      'the Conference of the Parties, in its resolution 35/1',
    ],
    ['a session that had no such numbers', 'GA', 'its resolution 17/1'],
    ['a decision, which has no symbol', 'GA', 'its decision 70/520'],
    ['an organ that is not known', undefined, 'its resolution 64/293'],
  ])('leaves %s alone (%s: %s)', (_, organ, text) => {
    expect(citedBy(organ, text)).toEqual([]);
  });
});

describe('paragraphs of the same text', () => {
  /** Six operative paragraphs; the text stands in the fourth. */
  function withParagraphs(text: string): string[] {
    return cited({
      type: 'root',
      data: { language: 'en' },
      children: [
        operative('1.', paragraph('One;')),
        operative('2.', paragraph('Two;')),
        operative(
          '3.',
          paragraph('Three:'),
          item(
            '(a)',
            1,
            paragraph('A:'),
            item('(i)', 2, paragraph('I;')),
            item('(ii)', 2, paragraph('II;')),
          ),
          item('(b)', 1, paragraph('B;')),
        ),
        operative('4.', paragraph(text), item('(a)', 1, paragraph('A;'))),
        operative('5 bis.', paragraph('Five;')),
        operative('6.', paragraph('Six.')),
      ],
    });
  }

  it.each([
    ['in accordance with paragraph 1 above;', ['paragraph 1 above → #para_1']],
    ['described in paragraph 6 below', ['paragraph 6 below → #para_6']],
    ['set out in paragraphs 2 and 3', ['2 → #para_2', '3 → #para_3']],
    ['imposed by paragraphs 1 to 3 above', ['1 → #para_1', '3 → #para_3']],
    ['as set forth in paragraphs 1 and 2. Absent action', ['1 → #para_1', '2 → #para_2']],
    ['by paragraph 3 (a)', ['paragraph 3 (a) → #para_3__point_a']],
    ['in paragraph 3 (a) (ii) above', ['paragraph 3 (a) (ii) above → #para_3__point_a__point_ii']],
    [
      'under paragraphs 2 and 3 (a) and (b)',
      ['2 → #para_2', '3 (a) → #para_3__point_a', '(b) → #para_3__point_b'],
    ],
    ['paragraph 2 of the present resolution', ['paragraph 2 → #para_2']],
    ['in paragraph 5 bis below', ['paragraph 5 bis below → #para_5_bis']],
    ['as stated in subparagraph (a) below', ['subparagraph (a) below → #para_4__point_a']],
    [
      'as stated in paragraph 1 and envisaged under paragraph 2 of the present resolution',
      ['paragraph 1 → #para_1', 'paragraph 2 → #para_2'],
    ],
  ])('%s', (text, expected) => {
    expect(withParagraphs(text)).toEqual(expected);
  });

  it.each([
    'under Article 2, paragraph 4, of the Charter',
    'in Article 2, paragraph 1 above',
    'in paragraph 2 of the report',
    'in paragraphs 1 and 2 of his report',
    'in paragraphs 1 and paragraph 2 of that resolution',
    'in paragraph 3 (a) of that resolution',
    'in paragraph 3 (a) (i-iii) of the plan',
    'as the report of the Secretary-General says in paragraph 2',
    'decides to replace the words in paragraph 2',
    'in paragraphs 2 and 70',
    'in paragraph 17',
    'in paragraph 6 above',
    'in paragraph 1 below',
    'in paragraph 4',
    'the second preambular paragraph',
    'Economy and Society, paragraph 2',
    'annex II, paragraph 2',
    'with 2 ships in each paragraph',
  ])('leaves alone: %s', (text) => {
    expect(withParagraphs(text)).toEqual([]);
  });

  it('takes the paragraph of the same section where numbers start anew', () => {
    const section = (label: string, text: string): Root['children'][number] => ({
      type: 'section',
      label,
      children: [operative('1.', paragraph('One;')), operative('2.', paragraph(text))],
    });
    const root: Root = {
      type: 'root',
      data: { language: 'en' },
      children: [
        preambular(paragraph('as in paragraph 1 below')),
        section('I', 'under paragraph 1 above'),
        section('II', 'under paragraph 1 above'),
      ],
    };
    expect(cited(root)).toEqual([
      'paragraph 1 above → #sec_I__para_1',
      'paragraph 1 above → #sec_II__para_1',
    ]);
  });

  it('keeps to the annex in an annex, and out of quoted text', () => {
    const root: Root = {
      type: 'root',
      data: { language: 'en' },
      children: [
        operative('1.', paragraph('One;')),
        operative('2.', paragraph('Decides to insert in paragraph 1:'), {
          type: 'quotedBlock',
          children: [operative('7.', paragraph('“as in paragraph 1 above”'))],
        }),
        {
          type: 'annex',
          label: 'Annex',
          children: [
            operative('1.', paragraph('See paragraph 7 above.')),
            operative('2.', paragraph('See paragraph 1 above.')),
          ],
        },
      ],
    };
    expect(cited(root)).toEqual(['paragraph 1 above → #annex_1__para_1']);
  });
});

describe('text segments', () => {
  it('give back the text that they were cut from', () => {
    const root = everyNode();
    const { citations } = editionFacts(root);
    for (const node of nodesOf(root, 'text')) {
      const joined = textSegments(node, citations).map(({ value }) => value);
      expect(joined.join('')).toBe(textOf(node));
    }
  });

  it('make no link inside a link, nor of words that only begin in italics', () => {
    const root = resolution('GA', '');
    root.children.push(
      operative(
        '1.',
        paragraph(
          {
            type: 'link',
            url: 'https://example.org/',
            children: [{ type: 'text', value: 'A/70/490' }],
          },
          emphasis('resolution'),
          ' 64/293',
        ),
      ),
    );
    expect(cited(root)).toEqual([]);
  });

  it('of every node type', () => {
    expect(cited(everyNode())).toMatchInlineSnapshot(`
      [
        "A/99/490 → A/99/490",
        "resolutions 64/293 → A/RES/64/293",
        "S/RES/1325 (2000) → S/RES/1325 (2000)",
        "paragraph 1 above → #para_1",
        "resolution 55/2 → A/RES/55/2",
        "A/99/95 → A/99/95",
        "A/99/96 → A/99/96",
        "Resolution 68/4 → A/RES/68/4",
        "resolution 55/2 → A/RES/55/2",
      ]
    `);
  });
});

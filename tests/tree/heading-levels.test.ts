import { describe, expect, it } from 'vitest';
import { headingLevels, textOf } from '../../src/tree/index.ts';
import type {
  Annex,
  Root,
  RootContent,
  Section,
  SectionContent,
  Title,
} from '../../src/tree/types.ts';
import { inline } from '../every-node.ts';

const title = (words: string): Title => ({ type: 'title', children: inline(words) });
const section = (label: string, ...children: SectionContent[]): Section => ({
  type: 'section',
  label,
  children,
});
const annex = (label: string, ...children: SectionContent[]): Annex => ({
  type: 'annex',
  label,
  children,
});

/** Each heading with its level, "2 A". */
function levelsOf(...children: RootContent[]): string[] {
  const root: Root = { type: 'root', children };
  return [...headingLevels(root)].map(
    ([node, level]) =>
      `${level} ${node.type === 'title' ? textOf(node) : 'label' in node && node.label}`,
  );
}

describe('headingLevels', () => {
  it('go down from the title to sections and what they hold', () => {
    expect(levelsOf(title('Ports'), section('I', section('A')), annex('Annex'))).toEqual([
      '1 Ports',
      '2 I',
      '3 A',
      '2 Annex',
    ]);
  });

  it('give the first level once: the title of a part stands below its letter', () => {
    expect(
      levelsOf(
        title('Ports'),
        section('A', title('Harbours'), section('I')),
        section('B', title('Ships')),
      ),
    ).toEqual(['1 Ports', '2 A', '3 Harbours', '4 I', '2 B', '3 Ships']);
  });

  it('set the next resolution of a file below the first, its sections below its title', () => {
    expect(
      levelsOf(title('Ports'), section('I'), title('Ships'), section('I'), annex('Annex')),
    ).toEqual(['1 Ports', '2 I', '2 Ships', '3 I', '3 Annex']);
  });

  it('leave level 1 to the name of the document where the text has no title of its own', () => {
    expect(levelsOf(section('A', title('Harbours')))).toEqual(['2 A', '3 Harbours']);
  });

  it('never skip one, and end at the sixth', () => {
    const deep = section('6', section('7', title('Deep')));
    expect(
      levelsOf(title('Ports'), section('2', section('3', section('4', section('5', deep))))),
    ).toEqual(['1 Ports', '2 2', '3 3', '4 4', '5 5', '6 6', '6 7', '6 Deep']);
  });
});

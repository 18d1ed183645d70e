import { describe, expect, it } from 'vitest';
import { editionOf } from '../../../../src/render/pdf/edition.ts';
import { planTags } from '../../../../src/render/pdf/tag-plan/index.ts';
import { isTag, type Tag } from '../../../../src/render/pdf/tag-plan/tags.ts';
import { everyNode } from '../../../every-node.ts';
import { editionFacts } from '../../options.ts';

/** A tag on each line, with what it says besides its role; "·" is a place for text. */
function described(tag: Tag, depth = 0): string[] {
  const { id, language, listNumbering, scope, link, alternative, bookmark } = tag;
  const target = link && ('id' in link.to ? `#${link.to.id}` : link.to.address);
  const says = [
    id && `#${id}`,
    language && `lang=${language}`,
    listNumbering,
    scope && `scope=${scope}`,
    alternative && `alt="${alternative}"`,
    link && `"${link.contents}" → ${target}`,
    bookmark && `bookmark "${bookmark}"`,
  ].filter((part) => part);
  const places = tag.kids.map((kid) => (isTag(kid) ? '' : '·')).join('');
  const line = `${'  '.repeat(depth)}${[tag.role, ...says, places].filter((part) => part).join(' ')}`;
  return [line, ...tag.kids.flatMap((kid) => (isTag(kid) ? described(kid, depth + 1) : []))];
}

const planned = (options = {}): string =>
  `${described(planTags(editionOf(editionFacts(everyNode(), options))).document).join('\n')}\n`;

describe('the tag plan of a text with every node', () => {
  it('needs the tree alone', async () => {
    await expect(planned()).toMatchFileSnapshot('__snapshots__/every-node.plan.txt');
  });

  it('links no cited document when it is told not to', () => {
    expect(planned()).toContain('Official document S/RES/1325 (2000)');
    expect(planned({ links: false })).not.toContain('Official document');
  });

  it('describes the emblem where there is one', () => {
    const emblem = {
      bytes: new Uint8Array(),
      mediaType: 'image/png',
      alternative: 'A ship',
    } as const;
    expect(planned({ emblem })).toContain('Figure alt="A ship" ·');
  });
});

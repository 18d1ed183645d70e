/** Chinese pages: which face sets what. Skipped where the fonts of Chinese are not installed. */
import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { fontSetOf } from '../../../src/render/pdf/fonts/font-set.ts';
import { loadTemplate } from '../../../src/door/load-template.ts';
import { hasFontsOf } from '../../fonts-of.ts';
import { layoutPdf, parse, world, writePdf } from '../../world.ts';
import { editionOptions } from '../options.ts';
import { readWithPdfJs } from './read-pdf.ts';

const template = loadTemplate('official').pdf.fonts;

describe.skipIf(!hasFontsOf('zh-Hans'))('Chinese text', () => {
  const typography = world.languages.of('zh-Hans')?.typography;
  const fonts = fontSetOf(template, world.fonts, typography);
  const faces = (text: string, look: { bold?: true; italic?: true; heading?: true } = {}) =>
    fonts
      .typesetters({ bold: false, italic: false, ...look })
      .ltr.set(text)
      .map(({ text: part, face }) => `${part}: ${face.name.replace(/^.*\//, '')}`);

  it('is set in a text face, its emphasis in Kai, its headings in Hei, and slants nothing', () => {
    expect(faces('回顾2044年')).toEqual([
      '回顾: NotoSerifSC_400Regular.ttf',
      '2044: Tinos_400Regular.ttf',
      '年: NotoSerifSC_400Regular.ttf',
    ]);
    expect(faces('回顾2044', { italic: true })).toEqual([
      '回顾: lxgw-wenkai-latin-500-normal.woff',
      '2044: Tinos_400Regular.ttf',
    ]);
    expect(faces('港口', { bold: true })).toEqual(['港口: NotoSerifSC_700Bold.ttf']);
    expect(faces('港口', { bold: true, heading: true })).toEqual(['港口: NotoSansSC_700Bold.ttf']);
  });

  it('has every sign of official texts, quotation marks in full width', () => {
    expect(faces('㈠㈩①〇鲉屆“‘《〈，。；：、—…·℃').join()).not.toContain('Tinos');
    const { substituted } = { substituted: faces('㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩') };
    expect(substituted).toEqual(['㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩: NotoSerifSC_400Regular.ttf']);
  });

  it('comes back from the pages', async () => {
    const path = 'tests/fixtures/sources/chinese.md';
    const root = parse(new VFile({ path, value: readFileSync(path, 'utf8') }));
    const layout = await layoutPdf(root, editionOptions());
    expect(layout.substituted).toEqual([]);
    const { pages } = await readWithPdfJs(await writePdf(layout));
    expect(pages.join('').replace(/\s/g, '')).toContain(
      '并注意到2044年2月1日至16日期间有70000多艘船舶通行，',
    );
  });
});

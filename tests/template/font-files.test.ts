import { expect, it } from 'vitest';
import { loadTemplate } from '../../src/door/load-template.ts';
import { fontFilesOf } from '../../src/template/index.ts';
import { world } from '../world.ts';

it('are those of the pages and of the cover, each once, and are all installed', () => {
  const files = fontFilesOf(loadTemplate('official'));
  expect(files).toContain('@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf');
  expect(new Set(files).size).toBe(files.length);
  for (const file of files) {
    const [, name = '', path = ''] = /^((?:@[^/]+\/)?[^/]+)\/(.*)$/.exec(file) ?? [];
    expect(world.fonts.bytes(name, path).length).toBeGreaterThan(1000);
  }
});

/**
 * The core for browsers has nothing of Node in it but what is declared. That it runs in a browser, the
 * conformance suite proves; this is quicker. Needs `npm run build`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { rolldown, type RolldownOptions } from 'rolldown';
import { beforeAll, describe, expect, test } from 'vitest';
import config from '../../bundling/rolldown.config.js';
import { namedIn } from '../structure/modules.ts';

/** Packages that name what Node has, each with what makes it harmless where there is none. */
const asking: Readonly<Record<string, string>> = {
  clone: 'asks for Buffer as it is loaded, and does without',
  fontkit: 'has a function of its own that is called process',
  docx: 'asks for Buffer, for whoever wants a document as one',
  'js-md5': 'asks for process, and hashes in JavaScript without',
  jszip: 'brings its own of all of them',
  'pdfjs-dist': 'asks for process, and does as in a browser without',
  pdfkit: 'has stand-ins for Buffer, streams, zlib and files given to it',
  pdfmake: 'has the stand-in for Buffer given to it',
  buffer: 'is the stand-in for Buffer',
  rolldown: 'asks for require, for modules of CommonJS that are not in the bundle',
};

const ofNode = ['Buffer', 'process', 'require', '__dirname', '__filename', 'setImmediate'];

interface Closure {
  /** Imports that no module of the bundle answers. */
  unanswered: string[];
  /** Each module by its path, and its text without what is never used. */
  modules: Map<string, string>;
}

let core: Closure;

beforeAll(async () => {
  core = await closureOf(config[1]);
}, 120_000);

async function closureOf({ output, ...options }: RolldownOptions): Promise<Closure> {
  const bundle = await rolldown({ ...options, logLevel: 'silent' });
  const { output: made } = await bundle.generate(Array.isArray(output) ? output[0] : output);
  const chunks = made.filter((file) => file.type === 'chunk');
  const answered = new Set(made.map(({ fileName }) => fileName));
  return {
    unanswered: chunks
      .flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports])
      .filter((name) => !answered.has(name)),
    modules: new Map(
      chunks
        .flatMap(({ modules }) => Object.entries(modules))
        .map(([id, { code }]) => [relative('', id), code ?? '']),
    ),
  };
}

test('needs nothing that is not in it', () => {
  expect(core.unanswered).toEqual([]);
});

test('has nothing of what is around the core', () => {
  const around = /^lib\/(?:door|publish|cli|bundle|index)\b/;
  expect([...core.modules.keys()].filter((path) => around.test(path))).toEqual([]);
  expect(core.modules.keys()).toContain('lib/render/pdf/index.js');
});

test('names what Node has only in packages that do without', () => {
  const naming = new Set<string>();
  for (const [path, text] of core.modules) {
    const { names } = namedIn('module.ts', text);
    if (names.some((name) => ofNode.includes(name))) naming.add(packageOf(path));
  }
  expect([...naming].sort()).toEqual(Object.keys(asking).sort());
});

describe('a core that would need Node', () => {
  const planted = async (code: string): Promise<string[]> => {
    const folder = mkdtempSync(resolve('lib/planted-'));
    try {
      writeFileSync(join(folder, 'core.js'), code);
      const input = { core: join(folder, 'core.js') };
      return (await closureOf({ ...config[1], input, plugins: [] })).unanswered;
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test.each([
    [`export { readFile } from 'node:fs/promises';`, 'node:fs/promises'],
    [`export const load = () => import('path');`, 'path'],
    [`export { nodeWorld } from '../door/world.js';`, 'node:crypto'],
    [`export { renderPdf } from '../render/pdf/index.js';`, 'stream'],
  ])('%s', async (code, needed) => {
    expect(await planted(code)).toContain(needed);
  });
});

/** "node_modules/@a/b/c.js" → "@a/b"; our own modules are "plenary", what bundling adds "rolldown". */
function packageOf(path: string): string {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  return name ?? (path.startsWith('lib/') ? 'plenary' : 'rolldown');
}

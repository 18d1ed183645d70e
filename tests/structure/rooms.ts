/**
 * The rooms of the house and who may import whom; docs/architecture.md says why. A room is a folder
 * of `src`, a folder of `src/render`, or a file that stands in `src` itself. A room may always import
 * itself; what its row does not name, it may not import.
 */

/** The core: pure functions of their arguments. Nothing of Node, nothing of the door. */
const words = ['bytes', 'tree', 'diagnostics', 'editions', 'language', 'world.ts'] as const;
const looks = [...words, 'template'] as const;
const drawing = [...looks, 'render'] as const;
const formats = ['akn', 'docx', 'epub', 'html', 'pdf', 'source'].map(
  (format) => `render/${format}`,
);

export const core: Readonly<Record<string, readonly string[]>> = {
  bytes: [],
  tree: [],
  diagnostics: ['tree'],
  'source-format': ['tree'],
  akn: ['tree'],
  editions: ['tree'],
  language: ['tree', 'editions', 'diagnostics'],
  'world.ts': ['language'],
  'data-file': ['diagnostics'],
  template: ['tree', 'diagnostics', 'data-file'],
  parse: [...words, 'source-format'],
  read: [...words, 'source-format', 'akn', 'parse'],
  check: words,
  // A comparison is of two trees or outlines; how it is said stands apart from what it finds.
  compare: ['tree'],
  present: ['tree', 'language', 'compare'],
  // What all formats share knows nothing of any of them, and they know nothing of each other.
  render: looks,
  'render/akn': [...drawing, 'akn'],
  'render/docx': drawing,
  'render/epub': [...drawing, 'render/html'],
  'render/html': drawing,
  'render/pdf': drawing,
  'render/source': [...drawing, 'source-format'],
  // Verification reads editions with the readers, so that it cannot share a mistake of a renderer.
  verify: [...words, 'akn', 'read'],
  'against.ts': [...words, 'parse', 'render/source', 'compare'],
  // Tracked changes are between two Word editions.
  tracked: [...drawing, 'render/docx', 'compare'],
  'renderers.ts': [...drawing, ...formats],
  'comparison.ts': [...words, 'read', 'verify', 'compare'],
  'pipeline.ts': [...drawing, 'read', 'check', 'renderers.ts'],
  // The door of a browser has nothing of Node either.
  browser: words,
  // What of all this is offered to others.
  'core.ts': [
    ...drawing,
    ...formats,
    'parse',
    'read',
    'check',
    'verify',
    'browser',
    'pipeline.ts',
    'renderers.ts',
    'compare',
    'present',
    'tracked',
    'against.ts',
    'comparison.ts',
  ],
};

const wholeCore = Object.keys(core).filter((room) => room !== 'browser' && room !== 'core.ts');

/** Around the core: what has to do with the disk, the processor and the terminal. */
const around: Readonly<Record<string, readonly string[]>> = {
  door: wholeCore,
  publish: [...wholeCore, 'door', 'bundle'],
  cli: [...wholeCore, 'door', 'bundle', 'publish'],
  // Its build step runs the command once.
  bundle: ['cli'],
  'index.ts': [...wholeCore, 'door', 'publish'],
  // The desk has the core as any page has it; its page names formats and papers by themselves.
  desk: ['core.ts', 'editions', 'source-format', 'tree'],
};

export const rooms: Readonly<Record<string, readonly string[]>> = { ...core, ...around };

/** Names that a browser does not have, or that stand for the state of the process. */
export const namesOfNode: ReadonlySet<string> = new Set([
  'Buffer',
  'NodeJS',
  '__dirname',
  '__filename',
  'global',
  'globalThis',
  'import.meta',
  'process',
  'require',
  'setImmediate',
]);

/** Packages that hold a program for one machine. */
export const packagesOfNode: ReadonlySet<string> = new Set(['@napi-rs/canvas']);

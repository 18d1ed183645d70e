/**
 * What the bundles have in the place of parts of packages, and why. Two are made: `program`, the
 * command on Node in one piece, and `standalone`, the core for browsers. What is changed for
 * `program` buys time, which docs/benchmarks.md has measured; the tests of the command run it. What
 * is changed for `standalone` stands in for Node, and the conformance suite runs it in a browser.
 *
 * A package is pinned exactly, and a change that no longer finds its place fails the build.
 */
import { dirname, join, resolve } from 'node:path';

const both = ['program', 'standalone'];

/** Modules that a bundle has another for; with `within`, only where a file of that package asks. */
export const replacements = [
  {
    module: './fetchable',
    within: 'epub-gen-memory',
    bundles: both,
    why: 'Nothing is ever fetched: what it would fetch with is a fifth of its code.',
    code: `exports.default = () => Promise.reject(new Error('Plenary fetches nothing.'));`,
  },
  {
    module: '@noble/ciphers/aes',
    bundles: both,
    why: 'Nothing is encrypted, for PDF/A does not allow it (ISO 19005-2, 6.1.3). The tables take 4 ms to make.',
    code: `const refuse = () => { throw new Error('Plenary encrypts nothing.'); };
    module.exports = { cbc: refuse, ecb: refuse };`,
  },
  {
    module: 'ejs',
    within: 'epub-gen-memory',
    bundles: both,
    why: 'No template is given to it; compiling one would be code from strings, which browsers may forbid.',
    code: `exports.render = () => { throw new Error('Plenary compiles no templates.'); };`,
  },
  {
    module: './html',
    within: 'epub-gen-memory',
    bundles: both,
    why: 'No chapters are given to it: what parses them is most of its code.',
    code: `exports.normalizeHTML = (index, content) => content;`,
  },
  {
    module: './predicates',
    within: 'epub-gen-memory',
    bundles: both,
    why: 'It is given options of the right types. Its own empty check, which it has for browsers.',
    file: (importer) => join(dirname(importer), 'predicates-nop.js'),
  },
  {
    module: 'tiny-inflate',
    bundles: ['program'],
    why: 'fontkit unpacks its tables of all scripts as it is loaded, and Node is quicker at it.',
    code: `module.exports = (packed, unpacked) => {
      unpacked.set(require('node:zlib').inflateRawSync(packed));
      return unpacked;
    };`,
  },
  {
    module: 'fontkit',
    bundles: ['program'],
    why: 'The build of pdfkit for CommonJS would bring the whole of fontkit a second time.',
    file: () => resolve('node_modules/fontkit/dist/module.mjs'),
  },
  {
    module: 'stream',
    bundles: ['standalone'],
    why: 'A document of pdfkit is a stream of Node, of which it needs a place to put its bytes.',
    file: () => resolve('lib/browser/substitutes/node-stream.js'),
  },
  {
    module: 'zlib',
    bundles: ['standalone'],
    why: 'pdfkit compresses the objects of a file by itself.',
    file: () => resolve('lib/browser/substitutes/node-zlib.js'),
  },
  {
    module: 'browserify-zlib',
    bundles: ['standalone'],
    why: 'png-js, which pdfkit reads emblems with, unpacks with it; the other is there already.',
    file: () => resolve('lib/browser/substitutes/node-zlib.js'),
  },
  {
    module: 'fs',
    bundles: ['standalone'],
    why: 'pdfkit reads the colour profile of PDF/A from beside its own file.',
    file: () => resolve('lib/browser/substitutes/node-fs.js'),
  },
  {
    module: 'decode-named-character-reference',
    bundles: ['standalone'],
    why: 'Its build for browsers asks a document, which a worker has not; the other has a table.',
    file: () => resolve('node_modules/decode-named-character-reference/index.js'),
  },
];

/** Files of packages whose text is changed: each pair of texts must be there. */
export const patches = [
  {
    file: 'pdfkit/js/pdfkit.js',
    bundles: ['program'],
    why: 'pdfkit reads its data from beside its own file; in the bundle that is not where it stands.',
    texts: { __dirname: `require('node:path').dirname(require.resolve('pdfkit'))` },
  },
  {
    file: 'docx/dist/index.mjs',
    bundles: both,
    why: `docx is published with Babel's helpers for engines without class fields and spread, and a Word file calls them thousands of times. The same in the language's own words.`,
    texts: {
      'function _defineProperty(e, r, t) {':
        'function _defineProperty(e, r, t) { if (!(r in e)) return (e[r] = t), e;',
      'function _objectSpread2(e) {':
        'function _objectSpread2(e) { return Object.assign(...arguments);',
    },
  },
  {
    file: 'pdfkit/js/pdfkit.es.js',
    bundles: ['standalone'],
    why: `Node's class of bytes, which pdfkit takes for granted.`,
    texts: {
      "import stream from 'stream';":
        "import { Buffer } from 'buffer';\nimport stream from 'stream';\nconst __dirname = 'pdfkit';",
    },
  },
  {
    file: 'pdfmake/js/PDFDocument.js',
    bundles: ['standalone'],
    why: `The same class, for pictures.`,
    texts: { '"use strict";': '"use strict";\nconst { Buffer } = require("buffer");' },
  },
  {
    file: 'png-js/lib/png-js.browser.js',
    bundles: ['standalone'],
    why: `The same class.`,
    texts: {
      "import zlib from 'browserify-zlib';":
        "import { Buffer } from 'buffer';\nimport zlib from 'browserify-zlib';",
    },
  },
];

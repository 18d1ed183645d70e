import { dirname, join, resolve } from 'node:path';
import { defineConfig } from 'rolldown';

/** pdfkit reads its data from beside its own file; in the bundle that is not where it stands. */
const pdfkitFolder = {
  name: 'pdfkit-folder',
  transform(code, id) {
    if (!id.endsWith('/pdfkit/js/pdfkit.js')) return null;
    const folder = `require('node:path').dirname(require.resolve('pdfkit'))`;
    return code.replaceAll('__dirname', folder);
  },
};

/**
 * docx is published with Babel's helpers for engines without class fields and spread; a Word file
 * calls them thousands of times. The same in the language's own words.
 */
const docxHelpers = {
  name: 'docx-helpers',
  transform(code, id) {
    if (!id.endsWith('/docx/dist/index.mjs')) return null;
    const shorter = {
      'function _defineProperty(e, r, t) {': 'if (!(r in e)) return (e[r] = t), e;',
      'function _objectSpread2(e) {': 'return Object.assign(...arguments);',
    };
    return Object.entries(shorter).reduce((text, [head, body]) => {
      if (!text.includes(head)) this.error(`docx has no "${head}"`);
      return text.replace(head, `${head} ${body}`);
    }, code);
  },
};

/** Packages that the bundle has something shorter or faster for. */
const replacements = {
  // Nothing is ever fetched: what epub-gen-memory would fetch with is a fifth of the e-book's code.
  'node-fetch': `module.exports = () => Promise.reject(new Error('Plenary fetches nothing.'));`,
  // Nothing is encrypted: PDF/A does not allow it (ISO 19005-2, 6.1.3). The tables take 4 ms to make.
  '@noble/ciphers/aes': `const refuse = () => { throw new Error('Plenary encrypts nothing.'); };
  module.exports = { cbc: refuse, ecb: refuse };`,
  // fontkit unpacks its tables of all scripts as it is loaded.
  'tiny-inflate': `module.exports = (packed, unpacked) => {
    unpacked.set(require('node:zlib').inflateRawSync(packed));
    return unpacked;
  };`,
};

const replace = {
  name: 'replace',
  resolveId: (id) => (id in replacements ? `\0${id}` : null),
  load: (id) => replacements[id.replace('\0', '')] ?? null,
};

/**
 * epub-gen-memory is given options of the right types and chapters without content: what checks the
 * ones and parses the others are half of its code. And it would compile its templates for each book.
 */
const bookParts = {
  './html': `exports.normalizeHTML = (index, content) => content;`,
  ejs: `const { compile } = require('ejs');
  const compiled = new Map();
  exports.render = (template, data) => {
    if (!compiled.has(template)) compiled.set(template, compile(template));
    return compiled.get(template)(data);
  };`,
};

const replaceBookParts = {
  name: 'book-parts',
  resolveId(id, importer) {
    if (!importer?.includes('/epub-gen-memory/dist/lib/')) return null;
    // The library has an empty check of its own, for browsers.
    if (id === './predicates') return join(dirname(importer), 'predicates-nop.js');
    return id in bookParts ? `\0book:${id}` : null;
  },
  load: (id) => (id.startsWith('\0book:') ? bookParts[id.replace('\0book:', '')] : null),
};

// The start of the program in one piece: docs/benchmarks.md has what it buys.
export default defineConfig({
  input: {
    process: 'lib/cli/process.js',
    'build-document': 'lib/pipeline/build-document.js',
  },
  platform: 'node',
  // pdfkit's build for CommonJS would bring the whole of fontkit a second time.
  resolve: { alias: { fontkit: resolve('node_modules/fontkit/dist/module.mjs') } },
  external: [/^pdfjs-dist/, '@napi-rs/canvas'],
  plugins: [pdfkitFolder, docxHelpers, replaceBookParts, replace],
  output: {
    dir: 'lib/bundle/chunks',
    cleanDir: true,
    format: 'cjs',
    dynamicImportInCjs: false,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
  },
});

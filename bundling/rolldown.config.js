import { defineConfig } from 'rolldown';
import { licences } from './licences.js';
import { besideSite, changesOf, sample } from './plugin.js';

/** The command in one piece, to start quickly: docs/benchmarks.md has what it buys. */
const program = defineConfig({
  input: {
    process: 'lib/cli/process.js',
    'build-document': 'lib/publish/build-document.js',
    'answer-reading': 'lib/publish/answer-reading.js',
  },
  platform: 'node',
  external: [/^pdfjs-dist/, '@napi-rs/canvas'],
  plugins: [changesOf('program'), licences()],
  output: {
    dir: 'lib/bundle/chunks',
    cleanDir: true,
    format: 'cjs',
    dynamicImportInCjs: false,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
  },
});

/** `plenary/core` for browsers: the same modules, with stand-ins for what libraries want of Node. */
const standalone = defineConfig({
  input: { core: 'lib/core.js' },
  platform: 'browser',
  moduleTypes: { '.icc': 'binary' },
  plugins: [changesOf('standalone'), licences()],
  output: {
    dir: 'lib/standalone',
    cleanDir: true,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    minify: true,
  },
});

/**
 * The desk: its page, and the worker that does its work with `plenary/core` as any page would have
 * it, from the bundle above. Both stand beside it in the site, which `plenary desk` puts together.
 */
const desk = defineConfig({
  input: { desk: 'src/desk/page/main.tsx', worker: 'src/desk/worker/worker.ts' },
  platform: 'browser',
  plugins: [besideSite(), sample(), licences()],
  output: {
    dir: 'lib/desk',
    cleanDir: true,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    minify: true,
  },
});

/** A service worker is one plain script. */
const serviceWorker = defineConfig({
  input: { 'service-worker': 'src/desk/service-worker.ts' },
  platform: 'browser',
  output: { dir: 'lib/desk/offline', format: 'iife', entryFileNames: '[name].js', minify: true },
});

export default [program, standalone, desk, serviceWorker];

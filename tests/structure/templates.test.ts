/** Templates are data: no file of their folders is a program. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../templates/', import.meta.url);
const programs = /\.(?:[cm]?[jt]sx?|ejs|sh|wasm)$/;

it('hold no program', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(files.length).toBeGreaterThan(30);
  expect(files.filter((file) => programs.test(file))).toEqual([]);
});

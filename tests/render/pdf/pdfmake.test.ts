import { describe, expect, it } from 'vitest';
import { hookedClasses, hooks } from '../../../src/render/pdf/pdfmake.ts';
import packageFile from '../../../package.json' with { type: 'json' };

describe('the adapter to pdfmake', () => {
  const methods = Object.entries(hooks).flatMap(([name, names]) =>
    names.map((method) => ({ name: name as keyof typeof hooks, method })),
  );

  it.each(methods)('finds $name.$method', ({ name, method }) => {
    const prototype = hookedClasses[name].prototype as unknown as Record<string, unknown>;
    expect(prototype[method]).toBeTypeOf('function');
  });

  it('relies on versions that are pinned exactly', () => {
    const { pdfmake, pdfkit, fontkit } = packageFile.dependencies;
    for (const version of [pdfmake, pdfkit, fontkit]) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

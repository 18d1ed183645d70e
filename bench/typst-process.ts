/** A process of its own that turns Typst files into PDFs: node typst-process.js SOURCE PDF … */
import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

interface Compiler {
  pdf(source: { mainFilePath: string }, options: { pdfStandard: string }): Uint8Array;
}

// By a name that is no literal, for the package is there only where the benchmarks are run.
const packageName: string = '@myriaddreamin/typst-ts-node-compiler';
const { NodeCompiler } = (await import(packageName)) as {
  NodeCompiler: { create(options: { workspace: string }): Compiler };
};

const files = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace: dirname(files[0] ?? '.') });
for (let index = 0; index + 1 < files.length; index += 2) {
  const [source = '', pdf = ''] = [files[index], files[index + 1]];
  writeFileSync(pdf, compiler.pdf({ mainFilePath: source }, { pdfStandard: 'ua-1' }));
}

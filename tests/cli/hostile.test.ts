/** Whatever is named as an input, the command ends, and says in plain words what is wrong. */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, symlinkSync } from 'node:fs';
import { zipSync, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { main, resolutionText, workshop, type Outcome } from './plenary.ts';

const { path, write, plenary } = workshop();
const longTest = 120_000;

/** It was said what is wrong, and not by a stack. */
function expectPlainWords({ stderr }: Outcome): void {
  expect(stderr).toMatch(/^error /m);
  expect(stderr).not.toMatch(/^ {4}at |fault of Plenary|Maximum call stack|node:internal/m);
}

describe('what is no file', () => {
  it.each([
    ['check', '/dev/zero'],
    ['tree', '/dev/full'],
    ['outline', '/dev/zero'],
    ['import', '/dev/zero'],
    ['build', '/dev/zero'],
    ['build', 'a.md', '--emblem', '/dev/zero', '--emblem-alt', 'x'],
    ['verify', 'a.html', '--source', '/dev/zero'],
  ])('is refused: %s %s', async (...words) => {
    write('a.md', resolutionText(1));
    write('a.html', '<!doctype html>');
    const outcome = await plenary(words);
    const said = outcome.stderr + outcome.stdout;
    expect(said).toContain('/dev/');
    expect(said).toContain('a device, a pipe or a socket, and no file');
    expect(outcome.code).toBe(words[0] === 'verify' ? 4 : 3);
  });

  it('is refused when it is a pipe that nobody writes into', async () => {
    expect(spawnSync('mkfifo', [path('a.md')]).status).toBe(0);
    const outcome = await plenary(['check', 'a.md']);
    expectPlainWords(outcome);
    expect(outcome.code).toBe(3);
  });

  it('is refused when it is a socket', async () => {
    const server = createServer().listen(path('a.md'));
    try {
      const outcome = await plenary(['check', 'a.md']);
      expectPlainWords(outcome);
      expect(outcome.code).toBe(3);
    } finally {
      server.close();
    }
  });

  it('is refused when it is links in a circle, and the others are read', async () => {
    symlinkSync('b.md', path('a.md'));
    symlinkSync('a.md', path('b.md'));
    write('c.md', resolutionText(1));
    const outcome = await plenary(['build', 'a.md', 'c.md', '--to', 'html']);
    expectPlainWords(outcome);
    expect(outcome.stderr).toContain('links lead in a circle');
    expect(outcome.code).toBe(3);
    expect(existsSync(path('dist/c.html'))).toBe(true);
  });

  it('is refused when it is larger than any document, before it is read', async () => {
    const file = openSync(path('a.md'), 'w');
    spawnSync('truncate', ['--size', '100M', path('a.md')]);
    closeSync(file);
    const outcome = await plenary(['tree', 'a.md']);
    expectPlainWords(outcome);
    expect(outcome.stderr).toContain('a.md: It is larger than 50 MB.');
    expect(outcome.code).toBe(3);
    const piped = await plenary(['tree', '-'], { input: new Uint8Array(60_000_000) });
    expect(piped.stderr).toContain('larger than 50 MB');
    expect(piped.code).toBe(3);
  });
});

describe('a name', () => {
  it('may hold what patterns make something else of', async () => {
    write("$& $' $1.md", resolutionText(1));
    const { code } = await plenary(['build', "$& $' $1.md"]);
    expect(code).toBe(0);
    expect(readFileSync(path("dist/$& $' $1.html"), 'utf8')).toContain('A/RES/70/1');
    expect((await plenary(['verify', 'dist'])).code).toBe(0);
  });

  it('that is not UTF-8 is told, and the other files are published', async () => {
    write('s/a.md', resolutionText(1));
    const script = `cp s/a.md "s/$(printf 'b\\377').md"`;
    expect(spawnSync('sh', ['-c', script], { cwd: path() }).status).toBe(0);
    const outcome = await plenary(['build', 's', '--to', 'html']);
    expectPlainWords(outcome);
    expect(outcome.stderr).toContain('its name is not UTF-8');
    expect(outcome.code).toBe(3);
    expect(existsSync(path('dist/a.html'))).toBe(true);
  });
});

describe('a picture for the masthead', () => {
  const point =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

  it.each([
    ['whole', (bytes: Buffer) => bytes, 0],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, 50), 3],
    ['damaged within', (bytes: Buffer) => Buffer.from(bytes).fill(7, 43, 47), 3],
    ['without a picture in it', (bytes: Buffer) => bytes.subarray(0, 8), 3],
    ['a JPEG of nothing', () => Buffer.from([0xff, 0xd8, 0xff, 0xd9]), 3],
  ])('is looked through first: %s', async (_, damage, code) => {
    write('a.md', resolutionText(1));
    write('look/masthead.json', '{ "emblem": true }');
    write('a.png', damage(Buffer.from(point, 'base64')));
    const words = ['build', 'a.md', '--emblem', 'a.png', '--emblem-alt', 'x', '--to', 'pdf'];
    const outcome = await plenary([...words, '--template', 'look']);
    if (code !== 0) expectPlainWords(outcome);
    expect([outcome.code, outcome.stderr]).toEqual([code, expect.any(String)]);
  });
});

describe('what the command says', () => {
  it.each([['tree', 'a.md'], ['check', 'a.md', '--json'], ['--help']])(
    'has no room on a full disk: %s',
    (...words) => {
      write('a.md', resolutionText(1));
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, [main, ...words], {
        cwd: path(),
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      });
      closeSync(full);
      expect(stderr).toContain('no space is left on the disk');
      expect(stderr).not.toContain('    at ');
      expect(status).toBe(3);
    },
  );
});

describe('a file made to stop its reader', { timeout: longTest }, () => {
  it.each([
    ['a web page', 'a.html', '<div>'.repeat(20_000)],
    ['a web page of another element', 'a.html', '<b>'.repeat(9000)],
    ['an e-book', 'a.epub', bookOf(`${'<div>'.repeat(3000)}${'</div>'.repeat(3000)}`)],
    ['Akoma Ntoso', 'a.xml', `<akomaNtoso>${'<p>'.repeat(5000)}`],
  ])('that is deep is refused: %s', async (_, name, content) => {
    write(name, content);
    const outcome = await plenary(['outline', name]);
    expect(outcome.stderr).toMatch(/nest|deep/);
    expect(outcome.stderr).not.toMatch(/^ {4}at |fault of Plenary|call stack/m);
    expect([1, 3]).toContain(outcome.code);
  });

  it.each([
    ['raised text', `The General Assembly,\n\nRecalling ${'^'.repeat(20_000)}`],
    ['raised text in markup', `The General Assembly,\n\nRecalling ${'<sup>'.repeat(20_000)}1`],
    ['quotations', `The General Assembly,\n\n${'>'.repeat(20_000)} words`],
    ['lists', Array.from({ length: 600 }, (_, n) => `${' '.repeat(2 * n)}- a`).join('\n')],
    ['emphasis', `The General Assembly,\n\n${'*a **b '.repeat(6000)}`],
    ['front matter', `---\ntitle: ${'['.repeat(20_000)}\n---\n\nwords\n`],
    ['aliases', `---\na: &a [x]\n${aliases(30)}---\n\nwords\n`],
    ['a word', `1. Calls upon ${'a'.repeat(16_000)} to act.\n`],
  ])('of text is read: %s', async (_, text) => {
    write('a.md', text);
    for (const words of [
      ['check', 'a.md'],
      ['build', 'a.md'],
    ]) {
      const outcome = await plenary(words);
      expect(outcome.stderr).not.toMatch(/^ {4}at |fault of Plenary|call stack|does not verify/m);
      expect([0, 1]).toContain(outcome.code);
    }
  });

  it('is a Word file that grows a hundredfold', async () => {
    write('a.md', resolutionText(1));
    await plenary(['build', 'a.md', '--to', 'docx']);
    const parts = unzipSync(readFileSync(path('dist/a.docx')));
    const document = new TextDecoder().decode(parts['word/document.xml']);
    const many = '<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(800_000);
    parts['word/document.xml'] = strToU8(document.replace('<w:body>', `<w:body>${many}`));
    write('b.docx', zipSync(parts));
    const outcome = await plenary(['check', 'b.docx']);
    expectPlainWords(outcome);
    expect(outcome.stderr).toMatch(/b\.docx: Reading it takes more than/);
    expect(outcome.code).toBe(3);
  });

  it('has a wrong checksum in its archive', async () => {
    write('a.md', resolutionText(1));
    await plenary(['build', 'a.md', '--to', 'epub', '--no-verify']);
    const bytes = readFileSync(path('dist/a.epub'));
    const at = bytes.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    bytes.writeUInt32LE(7, at + 16);
    write('dist/a.epub', bytes);
    const { code, stdout } = await plenary(['verify', 'dist']);
    expect(stdout).toContain('checksum');
    expect(code).toBe(4);
  });
});

function aliases(count: number): string {
  const letters = Array.from({ length: count }, (_, index) => `a${index}`);
  return letters
    .map((name, index) => `${name}: &${name} [*${index === 0 ? 'a' : letters[index - 1]}, *a]\n`)
    .join('');
}

/** An e-book with this as its only chapter. */
function bookOf(chapter: string): Uint8Array {
  const page = (content: string): Uint8Array =>
    strToU8(
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body>${content}</body></html>`,
    );
  return zipSync(
    {
      mimetype: strToU8('application/epub+zip'),
      'META-INF/container.xml': strToU8(
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
      ),
      'a.opf': strToU8(
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
      ),
      'a.xhtml': page(chapter),
    },
    { level: 1 },
  );
}

describe('a lock', () => {
  it('is waited for with a word, and not when the person stops the run', async () => {
    write('a.md', resolutionText(1));
    mkdirSync(path('dist'));
    write('dist/.plenary-lock', 'elsewhere 12 34');
    const outcome = await plenary(['build', 'a.md', '--to', 'html'], {
      onStart: (child) => {
        child.stderr?.on('data', (text: Buffer) => {
          if (String(text).includes('Waiting for')) child.kill('SIGTERM');
        });
      },
    });
    expect(outcome.stderr).toContain('Waiting for a run on elsewhere');
    expect(outcome.code).toBe(143);
  });
});

/** Verification of what stands in a folder: sources by the manifest, bytes by nothing but themselves. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutPdf, readSource, renderHtml, writePdf } from '../world.ts';
import { verifyPaths } from '../../src/publish/verify-files.ts';
import { htmlReport } from '../../src/index.ts';
import { findingsOf, hasErrors, jsonReport, textReport } from '../../src/verify/index.ts';
import { editionOptions } from '../render/options.ts';

const text = `The General Assembly,

*Recalling* its resolution 64/293,

1. *Urges* Member States to act;

2. *Decides* to remain seized of the matter.
`;

let folder: string;
let dist: string;
let page: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plenary-verify-'));
  dist = join(folder, 'dist');
  await mkdir(dist);
  await writeFile(join(folder, 'text.md'), text);
  const { root } = await readSource({ path: 'text.md', bytes: Buffer.from(text) });
  page = renderHtml(root, editionOptions());
  await writeFile(join(dist, 'text.html'), page);
  await writeFile(join(dist, 'text.pdf'), await writePdf(await layoutPdf(root, editionOptions())));
  await writeManifest('../text.md', 'text.html', 'text.pdf');
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function writeManifest(source: string, ...files: string[]): Promise<void> {
  const editions = files.map((file) => ({ file, sha256: 'not looked at' }));
  const manifest = { version: 1, documents: [{ name: 'text', source, editions }] };
  await writeFile(join(dist, 'manifest.json'), JSON.stringify(manifest));
}

describe('verifying a folder', () => {
  it('finds sources through the manifest and nothing wrong with whole editions', async () => {
    const report = await verifyPaths([dist]);
    expect(findingsOf(report)).toEqual([]);
    expect(report.documents[0]?.source).toBe(join(folder, 'text.md'));
  });

  it('sees an edition that was changed after it was built, whatever the manifest says', async () => {
    await writeFile(join(dist, 'text.html'), page.replaceAll('seized', 'siezed'));
    const findings = findingsOf(await verifyPaths([dist]));
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['text-altered', 'contents-altered']);
    await writeFile(join(dist, 'text.html'), page);
  });

  it('names editions and sources that are not there, and editions that are none', async () => {
    await writeFile(join(dist, 'broken.pdf'), 'no PDF');
    await writeManifest('../gone.md', 'text.html', 'lost.epub');
    const lost = findingsOf(await verifyPaths([dist]));
    expect(lost.map(({ ruleId }) => ruleId)).toEqual(['source-missing', 'edition-missing']);
    await writeManifest('../text.md', 'broken.pdf');
    const broken = findingsOf(await verifyPaths([dist]));
    expect(broken.map(({ ruleId }) => ruleId)).toEqual(['edition-unreadable']);
    await writeManifest('../text.md', 'text.html', 'text.pdf');
  });

  it('takes one edition, with its source from the manifest beside it or as told', async () => {
    const edition = join(dist, 'text.html');
    expect(findingsOf(await verifyPaths([edition]))).toEqual([]);
    await writeFile(join(folder, 'other.md'), text.replace('act', 'wait'));
    const report = await verifyPaths([edition], { source: join(folder, 'other.md') });
    expect(findingsOf(report).map(({ ruleId }) => ruleId)).toEqual([
      'text-altered',
      'contents-altered',
    ]);
  });

  it('judges a file of which nobody knows the source by its standards alone, and says so', async () => {
    const alone = join(folder, 'alone.html');
    const judged = async (content: string): Promise<string[]> => {
      await writeFile(alone, content);
      return findingsOf(await verifyPaths([alone])).map(({ ruleId }) => ruleId);
    };
    expect(await judged(page)).toEqual(['not-compared']);
    expect(await judged(page.replace('seized', 'siezed'))).toEqual(['not-compared']);
    expect(await judged(page.replace('<html lang="en"', '<html'))).toContain('3.1.1');
    expect(hasErrors(await verifyPaths([alone]))).toBe(true);
  });

  it('lets a template of one’s own look as it likes, and finds what it hides', async () => {
    const edition = join(dist, 'text.html');
    const styled = async (rule: string): Promise<string[]> => {
      await writeFile(edition, page.replace('</head>', `<style>${rule}</style></head>`));
      return findingsOf(await verifyPaths([edition])).map(({ ruleId }) => ruleId);
    };
    const look = '.lead-phrase { color: #003; letter-spacing: 0.02em } main { padding: 2em }';
    expect(await styled(look)).toEqual([]);
    expect(await styled('.lead-phrase { display: none }')).toEqual(['style-effect']);
    expect(await styled('.lead-phrase::before { content: "Not " }')).toEqual(['style-effect']);
    await writeFile(edition, page);
  });

  it('says what to do where there is nothing to verify', async () => {
    await expect(verifyPaths([folder])).rejects.toThrow('has no manifest');
    await expect(verifyPaths([join(folder, 'text.md')])).rejects.toThrow('is no edition');
  });
});

describe('a report', () => {
  it('never says "accessible" where it means that no machine-checkable fault was found', async () => {
    const report = await verifyPaths([dist]);
    const written = textReport(report).replaceAll(folder, '…');
    expect(hasErrors(report)).toBe(false);
    expect(written).not.toMatch(/\bis accessible|are accessible\b(?!, people must judge)/);
    await expect(written).toMatchFileSnapshot('./__snapshots__/clean-report.txt');
  });

  it('gives programs the rule, the standard, the place and the mend', async () => {
    await writeFile(join(dist, 'text.html'), page.replace('<html lang="en"', '<html'));
    const report = await verifyPaths([join(dist, 'text.html')]);
    const { findings, documents } = JSON.parse(jsonReport(report)) as {
      findings: number;
      documents: { editions: { findings: Record<string, unknown>[] }[] }[];
    };
    expect(findings).toBe(2);
    expect(documents[0]?.editions[0]?.findings[1]).toMatchObject({
      ruleId: '3.1.1',
      severity: 'error',
      standard: 'WCAG 2.2',
      place: { line: 2 },
    });
    expect(hasErrors(report)).toBe(true);
    await writeFile(join(dist, 'text.html'), page);
  });

  it('shows the structure beside pictures of the pages, and escapes what it shows', async () => {
    const report = await verifyPaths([dist]);
    const [document] = report.documents;
    if (document) document.name = '<script>alert(1)</script>';
    const html = await htmlReport(report);
    expect(html).toContain('<span class="tag">LBody</span>');
    expect(html).toContain('src="data:image/webp;base64,');
    expect(html).toContain('Lbl and LBody must be children of LI');
    expect(html).not.toContain('<script');
    expect(await htmlReport(report)).toBe(html);
  });
});

/** What the report of a verification is made with on Node. */
import { readFileSync } from 'node:fs';
import type { ReportMaterial } from '../verify/index.ts';
import { packageFile } from './package-files.ts';
import { pagePictures } from './page-pictures.ts';
import { nodeWorld } from './world.ts';

const folder = packageFile('templates/report/');

export function reportMaterial(): ReportMaterial {
  const { compression, pdf } = nodeWorld();
  return {
    page: readFileSync(new URL('report.html', folder), 'utf8'),
    style: readFileSync(new URL('report.css', folder), 'utf8'),
    picturesOf: pagePictures,
    compression,
    pdf,
  };
}

/** Skeletons of new texts, and the sample: files of the site. */
import type { Desk } from './desk.ts';

import type { Draft } from '../../editions/drafts.ts';

const sample = 'a-res-70-179.md';

export function openSample(desk: Desk): Promise<void> {
  return openFile(desk, `sample/${sample}`, sample);
}

export function startDraft(desk: Desk, draft: Draft): Promise<void> {
  return openFile(desk, `drafts/${draft}.md`, `draft-${draft}.md`);
}

async function openFile(desk: Desk, path: string, name: string): Promise<void> {
  const response = await fetch(new URL(`./${path}`, import.meta.url));
  await desk.open([{ path: name, bytes: new Uint8Array(await response.arrayBuffer()) }]);
}

/** What Plenary does with a case, and whether it may. */
import { VFile } from 'vfile';
import { check } from '../src/check/index.ts';
import { loadTemplate } from '../src/door/load-template.ts';
import { nodeWorld } from '../src/door/world.ts';
import { formatOf, formats } from '../src/editions/formats.ts';
import { parse } from '../src/parse/index.ts';
import { makeEditions } from '../src/pipeline.ts';
import { editionOptions } from '../src/publish/edition-options.ts';
import { messagesOf, withholds } from '../src/publish/messages.ts';
import { defaultRequest } from '../src/publish/request.ts';
import { account } from '../src/read/account.ts';
import { readSource } from '../src/read/index.ts';
import { readFileOutline } from '../src/read/outline/read-outline.ts';
import { sourceOutline } from '../src/tree/index.ts';
import type { Root } from '../src/tree/types.ts';
import { verifyTogether } from '../src/verify/verify-together.ts';
import type { Case } from './cases.ts';

export interface Problem {
  /** A name for the kind, which findings are sorted by. */
  kind: 'crash' | 'fault-in-a-message' | 'lost-characters' | 'unverified';
  what: string;
}

const world = nodeWorld();
const template = loadTemplate(defaultRequest.template);
/** Large documents are read; their editions would take too much of the time. */
const mostNodes = 400;

/** What is wrong with how a case ends; nothing where all is well. */
export async function examineCase({ from, input }: Case): Promise<Problem | undefined> {
  try {
    return 'text' in input ? await examineText(input.text) : await examineFile(from, input.bytes);
  } catch (error) {
    return { kind: 'crash', what: error instanceof Error ? (error.stack ?? '') : String(error) };
  }
}

async function examineText(text: string): Promise<Problem | undefined> {
  const file = new VFile({ value: text, path: 'case.md' });
  const root = parse(file, world);
  account(file, root);
  return examineTree(root, file);
}

async function examineFile(path: string, bytes: Uint8Array): Promise<Problem | undefined> {
  const format = formatOf(path);
  try {
    await readFileOutline({ path, bytes }, world);
  } catch (error) {
    if (!(error instanceof Error) || isFaultOfOurs(error)) throw error;
  }
  if (format !== undefined) {
    const about = { name: 'case', format, bytes };
    const verified = await verifyTogether([about], { blocks: [], notes: [] }, world);
    const odd = verified
      .flatMap(({ findings }) => findings)
      .find(({ reason }) => faultWords.test(reason));
    if (odd) return { kind: 'fault-in-a-message', what: odd.reason };
  }
  if (format === 'html' || format === 'epub') return undefined;
  const { file, root } = await readSource({ path, bytes }, world);
  return examineTree(root, file);
}

async function examineTree(root: Root, file: VFile): Promise<Problem | undefined> {
  check(root, file, world);
  const messages = messagesOf(file);
  const lost = messages.find(({ ruleId }) => ruleId === 'text-not-accounted-for');
  if (lost) return { kind: 'lost-characters', what: `${lost.line ?? ''}: ${lost.reason}` };
  const odd = messages.find(({ reason }) => faultWords.test(reason));
  if (odd) return { kind: 'fault-in-a-message', what: odd.reason };
  const source = sourceOutline(root);
  if (withholds(messages, false) || source.blocks.length > mostNodes) return undefined;
  const options = editionOptions(root, { name: 'case', request: defaultRequest }, template);
  const editions = await makeEditions(root, formats, options);
  const named = editions.map(({ format, bytes }) => ({ name: `case.${format}`, format, bytes }));
  const findings = (await verifyTogether(named, source, world))
    .flatMap((edition) => edition.findings)
    .filter(({ severity }) => severity === 'error');
  if (findings.length === 0) return undefined;
  const what = findings
    .map(({ edition, ruleId, reason }) => `${edition} ${ruleId}: ${reason}`)
    .slice(0, 8)
    .join('\n');
  return { kind: 'unverified', what };
}

/** What JavaScript says where a program did not look. */
const faultWords =
  /Cannot read propert|is not a function|is not iterable|undefined|\[object |NaN|call stack|Invalid (?:array|string) length|Cannot convert|out of range/;

function isFaultOfOurs(error: Error): boolean {
  return (
    error instanceof TypeError ||
    error instanceof RangeError ||
    error instanceof ReferenceError ||
    error instanceof SyntaxError ||
    faultWords.test(error.message)
  );
}

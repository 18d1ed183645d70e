/** Accounts for the front matter: each value must be a field of the tree, or be reported. */
import { isPair, isScalar, visit, type Scalar } from 'yaml';
import type { VFileMessage } from 'vfile-message';
import type { SourceRange } from '../../diagnostics/index.ts';
import type { Root } from '../../tree/types.ts';
import type { Account } from '../account/account.ts';
import { namedBy } from '../account/named.ts';
import { frontMatterRange, parseYaml } from './front-matter.ts';

export interface FrontMatterAccount {
  account: Omit<Account, 'unfounded'>;
  /** Fields of the tree that no value gives. */
  unfounded: string[];
  /** Where the body starts: here, if the front matter was read as text. */
  end: number;
}

/** Values that steer reading and stand under `data`, if at all. */
const steering = new Set(['plenary', 'language']);

export function accountForFrontMatter(
  source: string,
  root: Root,
  messages: readonly VFileMessage[],
): FrontMatterAccount {
  const account = { visible: 0, inTree: 0, setAside: 0, missing: [], repeated: [] };
  const found = frontMatterRange(source);
  const fields = fieldsOf(root);
  if (!found) return { account, unfounded: fields, end: 0 };
  const { yaml, end } = found;
  const named = messages.flatMap((message) => namedBy(message, source));
  if (named.some(([from, to]) => from === 0 && to === end)) {
    const visible = visibleIn(source.slice(0, end));
    return { account: { ...account, visible, setAside: visible }, unfounded: fields, end };
  }
  const missing: SourceRange[] = [];
  let inTree = 0;
  for (const { value, from, to, key } of valuesOf(source.slice(yaml.from, yaml.to))) {
    const range: SourceRange = [yaml.from + from, yaml.from + to];
    const index = fields.indexOf(value);
    if (index !== -1) {
      fields.splice(index, 1);
      inTree += visibleIn(source.slice(...range));
    } else if (value.trim() !== '' && !steering.has(key) && !isIn(range, named)) {
      missing.push(range);
    }
  }
  const visible = visibleIn(source.slice(0, end));
  const lost = missing.reduce((sum, range) => sum + visibleIn(source.slice(...range)), 0);
  return {
    account: { ...account, visible, inTree, setAside: visible - inTree - lost, missing },
    unfounded: fields,
    end,
  };
}

function fieldsOf(root: Root): string[] {
  const masthead = root.children.find((node) => node.type === 'masthead');
  const { type: _type, position: _position, data: _data, ...fields } = masthead ?? {};
  return [
    ...stringsIn(fields),
    ...stringsIn(root.data?.provenance ?? {}),
    ...stringsIn(root.subjects ?? []),
  ];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

interface Value {
  value: string;
  /** The key at the top that it stands under. */
  key: string;
  from: number;
  to: number;
}

function valuesOf(yaml: string): Value[] {
  const values: Value[] = [];
  visit(parseYaml(yaml), {
    Scalar(role, node, path) {
      if (role !== 'key') values.push(valueOf(node, path));
    },
  });
  return values;
}

function valueOf(node: Scalar, path: readonly unknown[]): Value {
  const pair = path.find((above) => isPair(above));
  const [from = 0, to = 0] = node.range ?? [];
  const value = typeof node.value === 'string' ? node.value : (node.source ?? '');
  return { value, key: isScalar(pair?.key) ? String(pair.key.value) : '', from, to };
}

function isIn([from, to]: SourceRange, ranges: readonly SourceRange[]): boolean {
  return ranges.some(([start, end]) => start <= from && to <= end);
}

function visibleIn(text: string): number {
  return text.replace(/\s+/g, '').length;
}

/** What is to be expected of a document: practice differs between organs and years. */
import type { OrganCode, Root } from '../tree/types.ts';
import { mastheadOf, nodesOf, textOf, titleOf } from '../tree/walk.ts';

export interface Profile {
  organ: OrganCode | undefined;
  /** The year of adoption, else that of the document. */
  year: number | undefined;
  /** `draft` has sponsors or an L. symbol; `unofficial` has no mark of an official text. */
  stage: 'adopted' | 'draft' | 'unofficial';
  /** A draft of Model United Nations: its head has "Committee: …", and no symbol. */
  modelUn: boolean;
}

/** Reads the profile off the tree. */
export function profileOf(root: Root): Profile {
  return {
    organ: organOf(root),
    year: yearOf(root),
    stage: stageOf(root),
    modelUn: isModelUn(root),
  };
}

function isModelUn(root: Root): boolean {
  const masthead = mastheadOf(root);
  const official = masthead?.symbol !== undefined || nodesOf(root, 'adoptionLine').length > 0;
  return (masthead?.particulars ?? []).length > 0 && !official;
}

const symbolOrgans: readonly (readonly [RegExp, OrganCode])[] = [
  [/^A\/HRC\//, 'HRC'],
  [/^A\//, 'GA'],
  [/^S\//, 'SC'],
  [/^E\//, 'ECOSOC'],
];

function organOf(root: Root): OrganCode | undefined {
  const masthead = mastheadOf(root);
  const said =
    masthead?.data?.organCode ??
    root.children.find((node) => node.type === 'adoptionLine')?.data?.organCode ??
    root.children.find((node) => node.type === 'enactingClause')?.data?.organCode;
  return said ?? symbolOrgans.find(([symbol]) => symbol.test(masthead?.symbol ?? ''))?.[1];
}

function yearOf(root: Root): number | undefined {
  const date = adoptionDate(root) ?? mastheadOf(root)?.data?.isoDate;
  if (date !== undefined) return Number(date.slice(0, 4));
  const title = titleOf(root);
  const named = [title?.label, title && textOf(title), mastheadOf(root)?.symbol].join(' ');
  const year = /\((\d{4})\)|\bof\b.*\b(\d{4})\b/.exec(named);
  return year ? Number(year[1] ?? year[2]) : undefined;
}

/** The day of adoption, from the head of the document or from its end. */
export function adoptionDate(root: Root): string | undefined {
  const [line] = nodesOf(root, 'adoptionLine');
  const [closing] = nodesOf(root, 'closingNote');
  return line?.data?.isoDate ?? closing?.data?.isoDate;
}

function stageOf(root: Root): Profile['stage'] {
  const masthead = mastheadOf(root);
  const symbol = masthead?.symbol ?? '';
  if (masthead?.sponsors !== undefined || /\/L\.\d|\/C\.\d/.test(symbol)) return 'draft';
  const adopted =
    symbol.includes('RES/') ||
    nodesOf(root, 'adoptionLine').length > 0 ||
    nodesOf(root, 'closingNote').length > 0 ||
    titleOf(root)?.data?.number !== undefined;
  return adopted ? 'adopted' : 'unofficial';
}

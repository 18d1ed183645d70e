/** The origin line: its words in italics, its brackets upright. */
import type { OriginLine } from '../../../tree/index.ts';
import type { Run } from '../text/runs.ts';
import { styleOf, textNode, type DefinitionContext } from './context.ts';
import type { FlowNode } from './nodes.ts';
import { phrasingRuns } from './phrasing.ts';

export function defineOriginLine(line: OriginLine, context: DefinitionContext): FlowNode[] {
  const style = styleOf('originLine', context);
  const runs = phrasingRuns(line, style, context).flatMap(uprightBrackets);
  return [textNode(runs, style, line, context)];
}

function uprightBrackets(run: Run): Run[] {
  const runs: Run[] = [];
  let at = run.at;
  for (const text of run.text.split(/([[\]])/)) {
    if (text === '') continue;
    runs.push({ ...run, text, at, italics: /^[[\]]$/.test(text) ? false : run.italics });
    at += text.length;
  }
  return runs;
}

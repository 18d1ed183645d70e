export { tracedLines, type LineStep, type TracedLine } from './lines.ts';
export type { LineMark, Phase, Trace, TraceStep } from './trace.ts';
export { Tracer } from './tracer.ts';

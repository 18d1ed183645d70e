/** What reading one foreign file may take. */
export const readingLimits = {
  /** Of the processor, which tells what a file costs however busy the machine is. */
  processorSeconds: 20,
  /** On the clock. */
  seconds: 28,
  /** Of the process that reads. */
  megabytes: 750,
} as const;

/** How the watching thread says which limit was passed before it ends the process. */
export type PassedLimit = 'time' | 'memory';

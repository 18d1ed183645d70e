import type { TestProject } from 'vitest/node';
import { buildEditions, type Edition } from './editions.ts';

declare module 'vitest' {
  interface ProvidedContext {
    editions: Edition[];
  }
}

/** Builds the editions once for all test files. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('editions', await buildEditions());
}

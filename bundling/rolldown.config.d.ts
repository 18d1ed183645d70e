import type { RolldownOptions } from 'rolldown';

declare const bundles: [
  program: RolldownOptions,
  standalone: RolldownOptions,
  desk: RolldownOptions,
  serviceWorker: RolldownOptions,
];
export default bundles;

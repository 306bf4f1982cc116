/** What is known about libraries: data only. One file a package in `apis/`; `libraries.ts` lists them (`npm run catalog`). */
export type * from './types.js';

export { libraries } from './libraries.js';
export { carriedCookies, crossSitePostReturns, flowCookies, returnPaths } from './flows.js';
export { clientDetectors, handlerParameters } from './clients.js';

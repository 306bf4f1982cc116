/** Says what is missing where there is no Chromium: tests that are skipped print nothing themselves. */
import { chromiumPath, HOW_TO_INSTALL } from './chromium.js';

export default function announce(): void {
  if (!chromiumPath) console.warn(`\n${HOW_TO_INSTALL}\n`);
}

/** Part 1 of the packages. */
import { checkPart } from './part.js';

checkPart(0);

/** Part 3 of the packages. */
import { checkPart } from './part.js';

checkPart(2);

/** Part 4 of the packages. */
import { checkPart } from './part.js';

checkPart(3);

/** Part 2 of the packages. */
import { checkPart } from './part.js';

checkPart(1);

/** The class Range as scripts see it, put together from its parts. */
import { remoteClass } from '../remote-classes';
import { Range } from './range';
import { rangeGeometry } from './range-geometry';
import { rangeValues } from './range-values';

remoteClass('Range', Range, rangeGeometry, rangeValues);

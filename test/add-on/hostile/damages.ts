/** Every kind of damage that people, pastes and other tools do to a workbook, done as they do it. */
import type { Damage } from './damage';
import { damagesOfCells } from './damages-of-cells';
import { damagesOfShape } from './damages-of-shape';

export const damages: readonly Damage[] = [...damagesOfShape, ...damagesOfCells];

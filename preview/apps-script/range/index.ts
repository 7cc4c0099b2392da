/** The classes Range and RangeList as scripts see them, put together from their parts. */
import { remoteClass } from '../members/remote-classes';
import { Range } from './range';
import { rangeBorders } from './range-borders';
import { rangeCheckboxes } from './range-checkboxes';
import { rangeClearing } from './range-clearing';
import { rangeColors } from './range-colors';
import { rangeCopying } from './range-copying';
import { rangeFilling } from './range-filling';
import { rangeFormats } from './range-formats';
import { rangeFormulas } from './range-formulas';
import { rangeGeometry } from './range-geometry';
import { RangeList } from './range-list';
import { rangeListMembers } from './range-list-members';
import { rangeMerging } from './range-merging';
import { rangeMoving } from './range-moving';
import { rangeNeighbours } from './range-neighbours';
import { rangeNotes } from './range-notes';
import { rangeRichText } from './range-rich-text';
import { rangeRules } from './range-rules';
import { rangeServices } from './range-services';
import { rangeTidying } from './range-tidying';
import { rangeValues } from './range-values';

remoteClass(
  'Range',
  Range,
  ...[rangeGeometry, rangeNeighbours, rangeValues, rangeFormulas, rangeColors, rangeFormats, rangeBorders],
  ...[
    rangeNotes,
    rangeClearing,
    rangeCopying,
    rangeMerging,
    rangeMoving,
    rangeFilling,
    rangeTidying,
    rangeRules,
    rangeCheckboxes,
    rangeServices,
    rangeRichText,
  ],
);
remoteClass('RangeList', RangeList, rangeListMembers);

/** What a rule or a filter asks of a cell, as a snapshot keeps it. */

/** Dates among the values are serial numbers, relative dates their names. */
export interface Criterion {
  criteria: string | undefined;
  values: readonly (string | number)[];
}

/** A filter also has values to hide or to show. */
export interface FilterCriteriaState extends Criterion {
  hidden: readonly string[];
  visible: readonly string[];
}

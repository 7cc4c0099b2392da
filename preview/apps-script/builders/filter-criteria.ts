/// <reference types="google-apps-script" />
/** What a filter shows of a column: by a condition, or by the values to hide or to show. */
import type { FilterCriteriaState } from '../document/criterion';
import { navigation, type Members } from '../members/members';
import { remoteClass } from '../members/remote-classes';
import { criteriaType, criteriaValues, criterionMembers } from './boolean-criteria';

const NOTHING: FilterCriteriaState = { criteria: undefined, values: [], hidden: [], visible: [] };

export class FilterCriteria {
  constructor(readonly state: FilterCriteriaState) {}
}

export class FilterCriteriaBuilder implements FilterCriteriaState {
  criteria: string | undefined;
  values = NOTHING.values;
  hidden = NOTHING.hidden;
  visible = NOTHING.visible;

  static from({ criteria, values, hidden, visible }: FilterCriteriaState): FilterCriteriaBuilder {
    return Object.assign(new FilterCriteriaBuilder(), { criteria, values, hidden, visible });
  }
}

remoteClass('FilterCriteriaBuilder', FilterCriteriaBuilder, {
  ...criterionMembers<FilterCriteriaBuilder>(),
  setHiddenValues: navigation((builder, args) => {
    builder.hidden = args.list(0).map(String);
    return builder;
  }),
  setVisibleValues: navigation((builder, args) => {
    builder.visible = args.list(0).map(String);
    return builder;
  }),
  getCriteriaType: navigation(criteriaType),
  getCriteriaValues: navigation((builder, _args, execution) => criteriaValues(builder, execution)),
  getHiddenValues: navigation(({ hidden }) => hidden),
  getVisibleValues: navigation(({ visible }) => visible),
  copy: navigation((builder) => FilterCriteriaBuilder.from(builder)),
  build: navigation(
    ({ criteria, values, hidden, visible }) => new FilterCriteria({ criteria, values, hidden, visible }),
  ),
} satisfies Members<FilterCriteriaBuilder, GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder>);

remoteClass('FilterCriteria', FilterCriteria, {
  getCriteriaType: navigation(({ state }) => criteriaType(state)),
  getCriteriaValues: navigation(({ state }, _args, execution) => criteriaValues(state, execution)),
  getHiddenValues: navigation(({ state }) => state.hidden),
  getVisibleValues: navigation(({ state }) => state.visible),
  copy: navigation(({ state }) => FilterCriteriaBuilder.from(state)),
} satisfies Members<FilterCriteria, GoogleAppsScript.Spreadsheet.FilterCriteria>);

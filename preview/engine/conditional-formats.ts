/** Conditional format rules, kept by Univer's plugin so that the page paints them. */
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { toUniverRange } from './area';
import type { CellStyle } from './cell';
import { toUniverCondition, type FormatRule } from './conditions';
import type { UniverWorkbook } from './univer';

/** Univer keeps what it does not know; this is how a rule comes back exactly as a script made it. */
interface KeptRule extends IConditionFormattingRule {
  readonly appsScriptRule?: Omit<FormatRule, 'areas'>;
}

export class ConditionalFormats {
  private readonly model: ConditionalFormattingRuleModel;

  constructor(private readonly book: UniverWorkbook) {
    this.model = book.service(ConditionalFormattingRuleModel);
  }

  /** In order of precedence. */
  read(sheetId: string): FormatRule[] {
    return this.kept(sheetId).flatMap(({ appsScriptRule, ranges }) =>
      appsScriptRule
        ? [
            {
              ...appsScriptRule,
              areas: ranges.map(({ startRow, endRow, startColumn, endColumn }) => ({
                sheetId,
                row: startRow,
                column: startColumn,
                rows: endRow - startRow + 1,
                columns: endColumn - startColumn + 1,
              })),
            },
          ]
        : [],
    );
  }

  /** Replaces all rules of the tab. */
  write(sheetId: string, rules: readonly FormatRule[]): void {
    for (const { cfId } of this.kept(sheetId)) {
      this.book.run(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId });
    }
    // Univer puts a new rule before the others, and the first rule wins; so the last is added first.
    [...rules].reverse().forEach(({ areas, ...rule }, index) => {
      const kept: KeptRule = {
        cfId: `rule-${rules.length - index}`,
        stopIfTrue: false,
        ranges: areas.map(toUniverRange),
        rule: toUniverCondition(rule),
        appsScriptRule: rule,
      };
      this.book.run(AddConditionalRuleMutation.id, { subUnitId: sheetId, rule: kept });
    });
  }

  /** What the rules that hold for a cell at this moment change in its look. */
  styleAt(sheetId: string, row: number, column: number): CellStyle {
    const painted = this.book.service(ConditionalFormattingService);
    return painted.composeStyle(this.book.unitId, sheetId, row, column)?.style ?? {};
  }

  private kept(sheetId: string): KeptRule[] {
    return [...(this.model.getSubunitRules(this.book.unitId, sheetId) ?? [])];
  }
}

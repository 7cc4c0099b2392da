/** A scenario as the runner sees it, once Gherkin's outlines, backgrounds and rules have been unfolded. */
export interface ScenarioStep {
  /** As written, without the keyword: 'I drop HubSpot because "SAP deal"'. */
  readonly text: string;
  readonly line: number;
  /** Cells row by row; absent when the step has no table. */
  readonly table?: readonly (readonly string[])[];
  readonly docString?: string;
}

export interface Scenario {
  /** With the rule in front and, in an outline, the line of its example behind. */
  readonly name: string;
  readonly tags: readonly string[];
  /** Those of its Backgrounds first. */
  readonly steps: readonly ScenarioStep[];
  /** How many steps are the Backgrounds'. */
  readonly background: number;
}

export interface FeatureFile {
  readonly path: string;
  readonly name: string;
  readonly scenarios: readonly Scenario[];
}

Feature: Check and repair
  Whatever people, pastes and other tools do to the tabs is understood or explained by its cell, and repaired on request. A
  repair writes what was shown before, and never a row of the ledger.

  Background:
    Given the Allocation
      | Quarter | Starts     | Ends       | Unit         | Capacity | Sales share |
      | 2026-Q4 | 2026-10-01 | 2026-12-30 | story points | 1000     | 10%         |
    And the Requests
      | Rank | Request   | Estimate |
      | 1    | HubSpot   | 20       |
      | 2    | SSO       | 30       |
      | 3    | Audit log | 15       |
    And today is 2026-10-01

  Scenario: A paste from another tool is read as it was meant
    When I repair what the check finds
    And I paste in Status from HubSpot down
      | in progres |
    And I paste in Estimate from SSO down
      | '1,5 |
    Then the check finds
      | cell              | says                         | writes                     |
      | Status of HubSpot | not of its list              | 'in progres' → Building    |
      | Status of HubSpot | lost the drop-down of Status | New, Endorsed              |
      | Estimate of SSO   | text where a number belongs  | '1,5' → 1.5                |
    When I repair what the check finds
    Then in Status of HubSpot I see "Building"
    And in Estimate of SSO I see 1.5

  Scenario: A renamed column is understood, and its header comes back on request
    When I repair what the check finds
    And I type "Points" in D1 of Requests
    Then the check finds
      | cell | says                      | writes   |
      | D1   | is headed 'Points' now    | Estimate |
    And there are no problems
    When I repair what the check finds
    Then the check finds nothing

  Scenario: The ledger is never repaired by writing it anew
    When I repair what the check finds
    And I commit the quarter
    And I type "-1" in P3 of Changes
    And I repair what the check finds
    Then the ledger is broken at entry 2

Feature: The ledger is the only truth about money
  The seal of each entry chains it to the one before, so that what was edited, deleted or moved is found and named.

  Background:
    Given the Allocation
      | Quarter | Starts     | Ends       | Unit         | Capacity | Sales share |
      | 2026-Q4 | 2026-10-01 | 2026-12-30 | story points | 1000     | 10%         |
    And the Requests
      | Rank | ID  | Request          | Estimate |
      | 1    | R-1 | HubSpot          | 20       |
      | 2    | R-2 | SSO              | 30       |
      | 3    | R-3 | Audit log        | 15       |
      | 4    | R-4 | Bulk import      | 10       |
      | 5    | R-5 | Usage report     | 15       |
      | 6    | R-6 | SAP              | 25       |
      | 7    | R-7 | Mobile approvals | 12       |
    And today is 2026-10-01
    And I commit the quarter 2026-Q4

  Scenario: Untouched
    Then the ledger is intact

  Scenario: An amount is edited
    When I type "5" in Price of entry 4
    Then the ledger is broken at entry 4

  Scenario: An entry is deleted
    When I delete the row of entry 3
    Then the ledger is broken at entry 3

  Scenario: The entries are sorted by price, which puts the budget's own last
    When I sort Changes by column 10
    Then the ledger is broken at entry 1
    When I drop HubSpot because "SAP deal"
    Then I am refused with "rows of the ledger were moved or sorted"
    When I press undo
    Then the ledger is intact

  Scenario: Nothing is posted on top of a broken ledger
    When I type "5" in Price of entry 4
    And I drop HubSpot because "SAP deal"
    Then I am refused with "Entry 4 is not as it was posted"

  Scenario: With a broken seal every action stops and says what to do
    Given I drop Bulk import because "Nobody asks any more"
    And I type "5" in Price of entry 4
    When I add Bulk import because "They ask again"
    Then I am refused with "Entry 4 is not as it was posted"
    When I pause HubSpot because "Later"
    Then I am refused with "Entry 4 is not as it was posted"
    When product ships SSO at 24
    Then I am refused with "Entry 4 is not as it was posted"
    When product pulls SSO because "incident"
    Then I am refused with "Entry 4 is not as it was posted"
    When the approver grants 5 because "The fair"
    Then I am refused with "Entry 4 is not as it was posted"
    When I undo the last change
    Then I am refused with "Entry 4 is not as it was posted"
    When I close the quarter 2026-Q4
    Then I am refused with "Entry 4 is not as it was posted"

  Scenario: Reading and reporting go on
    Given I type "40%" in Built of HubSpot
    And I type "5" in Price of entry 4
    Then =BUDGET_REMAINING() shows 10
    When I build the weekly tab
    Then the weekly sentence contains "10 of 100 points"

  Scenario: A date that nobody can read stops nobody from reading
    Given I type "yesterday" in When of entry 1
    And I drop Bulk import because "Nobody asks any more"
    Then I am refused with "Entry 1 is not as it was posted"
    And =BUDGET_REMAINING() shows 10
    When I build the weekly tab
    Then the weekly sentence contains "10 of 100 points"

  Scenario: A deleted request keeps its history
    When I delete the row of R-1
    Then =BUDGET_REMAINING() shows 10
    And the ledger is intact

  Scenario: Totals are native formulas over the ledger
    Then the Allocation tab shows
      | Quarter | Budget | Still to build | Remaining |
      | 2026-Q4 | 100    | 90             | 10        |
    And Remaining of 2026-Q4 is a native formula

Feature: The menu
  Every action of the sidebar is in the menu too, with the same result.

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

  Scenario: A quarter from the menu alone
    When I choose "Commit quarter…" from the menu
    And answering "YES"
    Then the cell with =BUDGET_REMAINING() in Z1 of Allocation shows 10
    When I type "40%" in Built of HubSpot
    And today is 2026-11-05
    And I choose "Drop a request…" from the menu
    And answering "HubSpot"
    And answering "SAP deal"
    And answering "YES"
    Then the last change posted sunk 8 and disruption 3
    And the cell with =BUDGET_REMAINING() in Z1 of Allocation shows 19
    When I choose "Build weekly tab" from the menu
    Then the weekly tab shows under "Being built now": nothing
    And the weekly sentence contains "19 of 100 points"

  Scenario: Saying no posts nothing
    When I choose "Commit quarter…" from the menu
    And answering "NO"
    Then the Changes tab has 0 entries

  Scenario: Everything is in order
    When I repair what the check finds
    And I choose "Check and repair…" from the menu
    Then I am told "Nothing to settle"

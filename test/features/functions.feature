Feature: The numbers in people's own cells
  A bare function is right within five seconds of any change, wherever it was made, and nobody retypes it.

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

  Scenario: After commit, progress and a drop through the sidebar
    When I commit the quarter 2026-Q4
    And I type "40%" in Built of HubSpot
    And today is 2026-11-05
    And I drop HubSpot because "SAP deal"
    Then the cell with =BUDGET_TOTAL() in Z1 of Allocation shows 100
    And the cell with =BUDGET_COMMITTED() in Z2 of Allocation shows 70
    And the cell with =BUDGET_SPENT() in Z3 of Allocation shows 0
    And the cell with =BUDGET_WASTE() in Z4 of Allocation shows 11
    And the cell with =BUDGET_REMAINING() in Z5 of Allocation shows 19

  Scenario: After typing in the grid
    When I type "20%" in Sales share of 2026-Q4
    Then the cell with =BUDGET_REMAINING() in Z1 of Requests shows 200
    When I commit the quarter 2026-Q4
    And I type "40%" in Built of HubSpot
    Then the cell with =BUDGET_SPENT() in Z2 of Requests shows 8
    And the cell with =BUDGET_COMMITTED() in Z3 of Requests shows 119

  Scenario: The family adds up
    When I commit the quarter 2026-Q4
    And I type "40%" in Built of HubSpot
    And I type "50%" in Built of SSO
    And today is 2026-11-05
    And I drop HubSpot because "SAP deal"
    And product ships Audit log at 12
    Then =BUDGET_TOTAL()-BUDGET_COMMITTED()-BUDGET_SPENT()-BUDGET_WASTE()-BUDGET_REMAINING() shows 0
    And =BUDGET_WASTE() shows 11

  Scenario: A quarter may be named
    Then =BUDGET_TOTAL("2026-Q4") shows 100
    And =BUDGET_TOTAL("2031-Q1") says "2031-Q1"

  Scenario: Ranges to watch may follow
    Then =BUDGET_TOTAL("2026-Q4", Allocation!A:G) shows 100

  Scenario: The ranks are checked in words
    When I paste in Rank from R-3 down
      | 9 |
    Then =RANK_CHECK(Requests!A2:A8) says "missing"

  Scenario: Between quarters the next one counts
    Given today is 2026-09-01
    Then =BUDGET_REMAINING() shows 100

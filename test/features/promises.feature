Feature: Promises
  A promise without a payer blocks the next commit; what product pays for takes nothing from the sales budget.

  Background:
    Given the Allocation
      | Quarter | Starts     | Ends       | Unit         | Capacity | Sales share |
      | 2026-Q4 | 2026-10-01 | 2026-12-30 | story points | 1000     | 10%         |
    And the Requests
      | Rank | ID  | Request | Estimate | Promised to | Promised by | Due        |
      | 1    | R-1 | HubSpot | 60       |             |             |            |
      | 2    | R-2 | SSO     | 30       | Acme        | Dana        | 2026-12-01 |
    And today is 2026-10-05
    And I am vp.sales@example.com

  Scenario: A promise that nobody pays for stops the commit, and is named with its cell
    When I commit the quarter 2026-Q4
    Then I am refused with "R-2 SSO is promised to Acme by Dana for 1 December 2026, and nobody pays for it yet. Choose Sales or Product in Paid by, or clear the promise."
    And the problems are
      | cell        | says                     |
      | Requests!W3 | nobody pays for it yet   |
    When I type "Sales" in Paid by of R-2
    And I commit the quarter 2026-Q4
    Then =BUDGET_REMAINING() shows 10

  Scenario: What product pays for stays out of the sales budget
    When I type "Product" in Paid by of R-2
    Then the Requests tab shows
      | ID  | Plan            |
      | R-2 | paid by Product |
    When I commit the quarter 2026-Q4
    Then =BUDGET_REMAINING() shows 40
    And =QUARTER_LOAD("2027-Q1") shows 0

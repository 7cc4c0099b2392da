Feature: What the fuzz has found

  Random people do random things (docs/fuzz.md). What broke stands here, shrunk to what it takes, and is mended.

  Background:
    Given today is 2026-11-05
    And the Allocation
      | Quarter | Starts     | Ends       | Unit         | Capacity | Sales share |
      | 2026-Q4 | 2026-10-01 | 2026-12-31 | story points | 1000     | 10%         |
    And the Requests
      | Rank | Request | Estimate |
      | 1    | HubSpot | 20       |
      | 2    | SSO     | 30       |
    And I commit the quarter 2026-Q4

  Scenario: Text typed over an amount of the ledger leaves the strip readable
    When I type "soon" in Sunk of entry 3
    Then the ledger is broken at entry 3
    And =BUDGET_REMAINING() shows 50
    And everything adds up

  Scenario: A blank row among the entries is found, and away again all is well
    When I insert a row above row 3 of Changes
    Then I look at the sidebar
    And the problems are
      | cell       | says                                     |
      | Changes!A3 | Row 3 of Changes is none of the ledger |
    When I delete row 3 of Changes
    Then the ledger is intact

  Scenario: An entry copied below the others is found as what it is
    When I paste in A5 of Changes down
      | 3 |
    Then I look at the sidebar
    And the problems are
      | cell       | says                                     |
      | Changes!A5 | Row 5 of Changes is none of the ledger |

  Scenario: Committed work that a hand has typed Shelved keeps its rank when the ranks are tidied
    When I type "Shelved" in Status of R-1
    And I tidy the ranks
    Then in Rank of R-1 I see 1
    And in Rank of R-2 I see 2
    When I revert the pending changes
    Then there are no problems

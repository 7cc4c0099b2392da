Feature: Committing the quarter
  Sales ranks, product commits to what fits, once.

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

  Scenario: What fits goes in, in the order of the ranks
    When I commit the quarter 2026-Q4
    Then the Requests tab shows
      | ID  | Status    | Price |
      | R-1 | Committed | 20    |
      | R-2 | Committed | 30    |
      | R-3 | Committed | 15    |
      | R-4 | Committed | 10    |
      | R-5 | Committed | 15    |
      | R-6 | New       |       |
      | R-7 | New       |       |
    And the Allocation tab shows
      | Quarter | Budget | Built | Still to build | Sunk | Disruption | Remaining | Phase     |
      | 2026-Q4 | 100    | 0     | 90             | 0    | 0          | 10        | Committed |
    And the Changes tab ends with
      | Event     | Request | Price | Effect | Remaining |
      | Committed | R-1     | 20    | -20    | 80        |
      | Committed | R-2     | 30    | -30    | 50        |
      | Committed | R-3     | 15    | -15    | 35        |
      | Committed | R-4     | 10    | -10    | 25        |
      | Committed | R-5     | 15    | -15    | 10        |
    And the ledger is intact

  Scenario: What waits says why
    When I preview the commit of 2026-Q4
    Then I am told "does not fit by 15"
    And nothing was posted

  Scenario: The second commit is told about the first
    Given I am vp.sales@example.com
    When I commit the quarter 2026-Q4
    And I commit the quarter 2026-Q4
    Then I am refused with "already committed by vp.sales@example.com at 2026-10-01"

  Scenario: The price is frozen
    When I commit the quarter 2026-Q4
    And I type "25" in Estimate of R-1
    Then the Requests tab shows
      | ID  | Price |
      | R-1 | 20    |
    And =BUDGET_REMAINING() shows 10

  Scenario: Progress never moves what is left
    When I commit the quarter 2026-Q4
    And I type "40%" in Built of R-1
    Then the Allocation tab shows
      | Quarter | Built | Still to build | Remaining |
      | 2026-Q4 | 8     | 82             | 10        |

  Scenario: Every problem at once, each at its cell, and nothing written
    When I type "" in Estimate of R-3
    And I type "soon" in Estimate of R-4
    And I type "0" in Estimate of R-5
    And I paste in Rank from R-6 down
      | 1.5 |
      | 1   |
    And I commit the quarter 2026-Q4
    Then the problems are
      | cell            | says                 |
      | Estimate of R-3 | estimate             |
      | Estimate of R-4 | "soon"               |
      | Estimate of R-5 | 0                    |
      | Rank of R-6     | between two ranks    |
      | Rank of R-7     | Rank 1 is used twice |
    And I am refused with "estimate"
    And the Changes tab has 0 entries

  Scenario: A title is missing
    When I type "" in Request of R-2
    And I commit the quarter 2026-Q4
    Then I am refused with "title"

  Scenario: Strict stops at the first that does not fit
    When I type "Strict" in Fill of 2026-Q4
    And I type "110" in Estimate of R-3
    And I commit the quarter 2026-Q4
    Then the Requests tab shows
      | ID  | Status    |
      | R-2 | Committed |
      | R-3 | New       |
      | R-4 | New       |
    And =BUDGET_REMAINING() shows 50

  Scenario: Nothing fits
    When I type "1" in Capacity of 2026-Q4
    And I commit the quarter 2026-Q4
    Then I am refused with "fit"

  @example-l
  Scenario: A list of 112 against 100 is refused as a whole, with the cut line
    When I type "22" in Estimate of R-7
    And I commit the quarter 2026-Q4 with exactly
      | HubSpot          |
      | SSO              |
      | Audit log        |
      | Bulk import      |
      | Usage report     |
      | Mobile approvals |
    Then I am refused with "over by 12"
    And I am refused with "Mobile approvals (22) does not fit by 12"
    And the Changes tab has 0 entries

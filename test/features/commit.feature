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

  Scenario: Work that was begun, or called committed, before its commit goes in like any other
    Given I type "Building" in Status of HubSpot
    And I type "40%" in Built of HubSpot
    And I type "Committed" in Status of SSO
    When I commit the quarter 2026-Q4
    Then =BUDGET_REMAINING() shows 10
    And the Requests tab shows
      | ID  | Status    | Price |
      | R-1 | Building  | 20    |
      | R-2 | Committed | 30    |
    And there are no pending changes

  Scenario: What waits says why
    When I preview the commit of 2026-Q4
    Then I am told "does not fit by 15"
    And nothing was posted

  Scenario: The second commit is told about the first
    Given I am vp.sales@example.com
    When I commit the quarter 2026-Q4
    And I commit the quarter 2026-Q4
    Then I am refused with "already committed by vp.sales@example.com at 00:00 on 1 October 2026"

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

  Scenario: A reserve is held back from the commit, and may be spent later
    When I type "20" in Reserve of 2026-Q4
    And I commit the quarter 2026-Q4
    Then the Requests tab shows
      | ID  | Status    |
      | R-4 | Committed |
      | R-5 | New       |
    And =BUDGET_REMAINING() shows 25
    When I add Usage report because "Two more customers ask"
    Then =BUDGET_REMAINING() shows 10

  Scenario: Skip to fit lets smaller requests use what is left
    When I type "110" in Estimate of R-3
    And I commit the quarter 2026-Q4
    Then the Requests tab shows
      | ID  | Status    |
      | R-3 | New       |
      | R-4 | Committed |
      | R-5 | Committed |
      | R-6 | Committed |
      | R-7 | New       |
    And =BUDGET_REMAINING() shows 0

  Scenario: A cheaper way before the commit frees its part at once
    When I type "3" in Estimate of HubSpot
    And I commit the quarter 2026-Q4
    Then the Requests tab shows
      | Request          | Status    |
      | SAP              | Committed |
      | Mobile approvals | New       |
    And =BUDGET_REMAINING() shows 2

  Rule: Sign-off Both needs two names

    Background:
      Given I type "Both" in Sign-off of 2026-Q4
      And I type "vp.sales@example.com" in VP of Sales of 2026-Q4
      And I type "vp.product@example.com" in VP of Product of 2026-Q4
      And I am vp.sales@example.com
      And I commit the quarter 2026-Q4

    Scenario: With one name it is a proposal, and no total moves
      When I look at the sidebar
      Then I am told "Proposed commit"
      And =BUDGET_REMAINING() shows 100
      And the Requests tab shows
        | ID  | Status |
        | R-1 | New    |

    Scenario: The same name again is no second name
      When I commit the quarter 2026-Q4
      Then =BUDGET_REMAINING() shows 100

    Scenario: The second name makes it the commit
      Given I am vp.product@example.com
      When I commit the quarter 2026-Q4
      Then =BUDGET_REMAINING() shows 10
      And the Requests tab shows
        | ID  | Status    | Price |
        | R-1 | Committed | 20    |
        | R-6 | New       |       |
      And every entry says who asked, why, by what cause, who accepted and when

  Rule: It can be taken back within 24 hours while nothing is started

    Background:
      Given I commit the quarter 2026-Q4

    Scenario: Within 24 hours, and then again
      Given today is 2026-10-01 at 23:00
      When I un-commit the quarter
      Then =BUDGET_REMAINING() shows 100
      And the Requests tab shows
        | ID  | Status   | Price |
        | R-1 | Endorsed |       |
        | R-5 | Endorsed |       |
      And the ledger is intact
      When I commit the quarter 2026-Q4
      Then =BUDGET_REMAINING() shows 10

    Scenario: After 24 hours it stays
      Given today is 2026-10-02 at 01:00
      When I un-commit the quarter
      Then I am refused with "24 hours"
      And =BUDGET_REMAINING() shows 10

    Scenario Outline: Once something is started it stays: <what> of Bulk import
      Given I type "<text>" in <what> of Bulk import
      When I un-commit the quarter
      Then I am refused with "Bulk import"
      And =BUDGET_REMAINING() shows 10

      Examples:
        | what   | text     |
        | Built  | 10%      |
        | Status | Building |

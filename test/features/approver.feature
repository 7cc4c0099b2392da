Feature: The approver may give, take and lend budget
  Nobody else moves the budget once it is set; every move has an amount, a name and a reason.

  Background:
    Given the Allocation
      | Quarter | Starts     | Ends       | Unit         | Capacity | Sales share |
      | 2026-Q4 | 2026-10-01 | 2026-12-30 | story points | 1000     | 10%         |
      | 2027-Q1 | 2026-12-31 | 2027-03-31 | story points | 500      | 10%         |
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
    And today is 2026-11-05

  Scenario: A grant
    When the approver grants 15 because "The fair in March"
    Then =BUDGET_TOTAL() shows 115
    And =BUDGET_REMAINING() shows 25
    And the Changes tab ends with
      | Event   | Request | Change no. | Price | Effect | Remaining | Reason            |
      | Granted |         |            | 15    | 15     | 25        | The fair in March |
    When I add SAP because "SAP deal"
    Then =BUDGET_REMAINING() shows 0

  Scenario: A take within what is left
    When the approver takes 4 because "Hiring stopped"
    Then =BUDGET_TOTAL() shows 96
    And =BUDGET_REMAINING() shows 6

  Scenario: A take below what is committed drops nothing, shows it, and proposes the cheapest way back
    Given I type "40%" in Built of HubSpot
    When the approver takes 18 because "Hiring stopped"
    Then =BUDGET_TOTAL() shows 82
    And =BUDGET_REMAINING() shows -8
    And the Requests tab shows
      | Request     | Status    |
      | HubSpot     | Committed |
      | Bulk import | Committed |
    And I am told "over its budget by 8"
    And I am told "Bulk import"
    When I drop Bulk import because "It is the cheapest way back"
    Then =BUDGET_REMAINING() shows 2

  Scenario: Below zero nothing can be added
    When the approver takes 18 because "Hiring stopped"
    And I add Mobile approvals because "The deal is ready"
    Then I am refused with "20"
    And =BUDGET_REMAINING() shows -8

  Scenario: A loan is taken off the quarter that it comes from
    When the approver lends 10 because "From next quarter"
    Then =BUDGET_TOTAL() shows 110
    And =BUDGET_REMAINING() shows 20
    And =BUDGET_TOTAL("2027-Q1") shows 40
    And the Changes tab ends with
      | Event  | Quarter | Price | Effect |
      | Lent   | 2026-Q4 | 10    | 10     |
      | Repaid | 2027-Q1 | 10    | -10    |

  Scenario Outline: At most 20 % of the next quarter's 50: <first> and <second>
    When the approver lends <first> because "From next quarter"
    And the approver lends <second> because "A little more"
    Then I am refused with "10"
    And =BUDGET_REMAINING() shows <remaining>

    Examples:
      | first | second | remaining |
      | 10    | 0.1    | 20        |
      | 8     | 3      | 18        |
      | 1     | 10     | 11        |

  Scenario: A loan that was undone may be made again
    When the approver lends 10 because "From next quarter"
    And I undo the last change
    Then =BUDGET_REMAINING() shows 10
    And =BUDGET_TOTAL("2027-Q1") shows 50
    When the approver lends 10 because "After all"
    Then =BUDGET_REMAINING() shows 20

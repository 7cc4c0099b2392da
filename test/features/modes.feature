Feature: The modes of a quarter
  Charge posts what changes cost, Shadow shows it and posts 0, Locked sends changes of started work to the approver.

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

  Rule: Shadow shows every price and posts none

    Background:
      Given I type "Shadow" in Mode of 2026-Q4
      And I commit the quarter 2026-Q4
      And I type "40%" in Built of HubSpot
      And I type "50%" in Built of SSO
      And today is 2026-11-05

    Scenario: A banner says so
      When I look at the sidebar
      Then I am told "Shadow"

    Scenario: The price is shown as it would be; 20 come back
      When I preview: drop HubSpot
      Then the price shown is sunk 8, disruption 3, back 9, remaining 19
      When I drop HubSpot because "SAP deal"
      Then the last change posted sunk 0 and disruption 0
      And =BUDGET_REMAINING() shows 30
      And the Changes tab ends with
        | Event   | Request | Change no. | Price shown | Sunk | Disruption | Effect | Remaining |
        | Dropped | HubSpot | 1          | 11          | 0    | 0          | 20     | 30        |

    Scenario: Changes count all the same
      When I drop HubSpot because "SAP deal"
      And I drop SSO because "SAP deal"
      Then the Changes tab ends with
        | Event   | Request | Change no. | Price shown | Effect | Remaining |
        | Dropped | SSO     | 2          | 21.8        | 30     | 60        |

  Rule: Locked: started work needs the approver

    Background:
      Given I type "Locked" in Mode of 2026-Q4
      And I type "vp.sales@example.com" in VP of Sales of 2026-Q4
      And I type "vp.product@example.com" in VP of Product of 2026-Q4
      And I type "ceo@example.com" in Approver of 2026-Q4
      And I am vp.sales@example.com
      And I commit the quarter 2026-Q4
      And I type "40%" in Built of HubSpot
      And today is 2026-11-05

    Scenario: Sales can't change it
      When I drop HubSpot because "SAP deal"
      Then I am refused with "approver"
      When I pause HubSpot because "SAP deal"
      Then I am refused with "approver"
      When I grow HubSpot by 1 because "SAP deal"
      Then I am refused with "approver"
      When I cut HubSpot by 5 because "SAP deal"
      Then I am refused with "approver"
      And =BUDGET_REMAINING() shows 10

    Scenario: What is not started moves as ever
      When I swap Bulk import for Mobile approvals because "They asked first"
      Then =BUDGET_REMAINING() shows 8

    Scenario: The approver may, at the price of any change
      Given I am ceo@example.com
      When I drop HubSpot because "SAP deal"
      Then the last change posted sunk 8 and disruption 3
      And =BUDGET_REMAINING() shows 19

    Scenario: Product's own decisions are no change of sales
      Given I am vp.product@example.com
      When product pulls HubSpot because "incident"
      Then =BUDGET_REMAINING() shows 30

  Rule: With people named but no approver, nobody can open the lock

    Scenario: The refusal says what is missing
      Given I type "Locked" in Mode of 2026-Q4
      And I type "vp.sales@example.com" in VP of Sales of 2026-Q4
      And I am vp.sales@example.com
      And I commit the quarter 2026-Q4
      And I type "40%" in Built of HubSpot
      When I drop HubSpot because "SAP deal"
      Then I am refused with "Nobody is named under Approver"

  Rule: The terms of a committed quarter stand

    Background:
      Given I commit the quarter 2026-Q4
      And I type "40%" in Built of HubSpot
      And today is 2026-11-05

    Scenario Outline: An edit of <what> waits for the next quarter
      When I type "<text>" in <what> of 2026-Q4
      Then I am refused with "<says>"
      When I preview: drop HubSpot
      Then the price shown is sunk 8, disruption 3, back 9, remaining 19

      Examples:
        | what          | text              | says         |
        | Change policy | Sunk only         | next quarter |
        | Mode          | Shadow            | next quarter |
        | Unit          | engineering weeks | Unit         |

Feature: What can't be done is refused in plain words
  Nothing is posted, and the sentence names what is wrong.

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
    And I clear Rank of R-7
    And I type "Merged" in Status of R-7
    And I commit the quarter 2026-Q4
    And I type "40%" in Built of HubSpot
    And today is 2026-11-05

  Scenario: Requests that can't take part
    When I drop R-99 because "Just so"
    Then I am refused with "R-99"
    When I add R-99 because "Just so"
    Then I am refused with "R-99"
    When I drop SAP because "Just so"
    Then I am refused with "SAP is not committed"
    When I pause SAP because "Just so"
    Then I am refused with "SAP is not committed"
    When I grow SAP by 1 because "Just so"
    Then I am refused with "SAP is not committed"
    When I cut SAP by 1 because "Just so"
    Then I am refused with "SAP is not committed"
    When I add HubSpot because "Just so"
    Then I am refused with "HubSpot is already committed"
    When I add Mobile approvals because "Just so"
    Then I am refused with "Merged"
    When I swap HubSpot for R-1 because "Just so"
    Then I am refused with "can't go out and come in at once"
    When I reinstate SAP because "Just so"
    Then I am refused with "not on the shelf"
    When I reinstate HubSpot because "Just so"
    Then I am refused with "not on the shelf"
    And =BUDGET_REMAINING() shows 10

  Scenario Outline: <amount> is no amount to grow or cut by, nor to be granted, taken or lent
    When I grow SSO by <amount> because "Just so"
    Then I am refused with "<amount>"
    When I cut SSO by <amount> because "Just so"
    Then I am refused with "<amount>"
    When the approver grants <amount> because "Just so"
    Then I am refused with "<amount>"
    When the approver takes <amount> because "Just so"
    Then I am refused with "<amount>"
    When the approver lends <amount> because "Just so"
    Then I am refused with "<amount>"
    And =BUDGET_TOTAL() shows 100
    And =BUDGET_REMAINING() shows 10

    Examples:
      | amount |
      | 0      |
      | -3     |
      | 1e9    |
      | NaN    |
      | lots   |

  Scenario: Product can't ship at what is no amount, nor re-estimate to it
    When product ships SSO at -3
    Then I am refused with "-3"
    When product ships SSO at NaN
    Then I am refused with "NaN"
    When product ships SSO at 1e9
    Then I am refused with "1e9"
    When product re-estimates SSO to 0
    Then I am refused with "0"
    When product re-estimates SSO to NaN
    Then I am refused with "NaN"
    And =BUDGET_REMAINING() shows 10

  Scenario: Amounts are read as people mean them
    When I grow SSO by 2 pts because "Two more providers"
    Then =BUDGET_REMAINING() shows 8
    When I grow SSO by 1,5 because "Another one"
    Then =BUDGET_REMAINING() shows 6.5

  Scenario: Shipped is shipped
    Given product ships SSO at 24
    When product ships SSO at 20
    Then I am refused with "SSO"
    When I drop SSO because "SAP deal"
    Then I am refused with "SSO"
    And =BUDGET_REMAINING() shows 16

  Scenario: What is on the shelf comes back by reinstating, not by adding
    Given I drop HubSpot because "SAP deal"
    When I add HubSpot because "They are back"
    Then I am refused with "Reinstate it"
    And =BUDGET_REMAINING() shows 19

  Rule: Looking at a price changes nothing

    Scenario: Each kind of change
      When I preview: drop HubSpot
      Then no cell has changed
      When I preview: swap Bulk import for SAP
      Then no cell has changed
      When I preview: pause HubSpot
      Then no cell has changed
      When I preview: grow SSO by 5
      Then no cell has changed
      When I preview: cut HubSpot by 5
      Then no cell has changed
      When I preview: product ships SSO at 24
      Then no cell has changed
      When I preview: product re-estimates SSO to 42
      Then no cell has changed
      When I preview: product pulls HubSpot
      Then no cell has changed
      When I preview: the approver grants 5
      Then no cell has changed
      When I preview: the approver lends 5
      Then no cell has changed

    Scenario: Several together
      When I preview together
        | action | request     | by  |
        | drop   | Bulk import |     |
        | swap   | HubSpot     | SAP |
      Then the price shown is sunk 8, disruption 3, back 19, remaining 4
      And no cell has changed

    Scenario: The cheapest way to free 6 begins with what is not started
      When I preview: swap HubSpot for SAP
      Then I am told "Bulk import"
      And I am not told "Also drop SSO"

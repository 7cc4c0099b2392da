Feature: Changing one's mind, at a price
  Work already built is lost, disruption is charged, and the price rises with each change and with the calendar.

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

  Scenario: Started without progress is started all the same
    Given I type "Building" in Status of HubSpot
    And today is 2026-10-15
    When I preview: drop HubSpot
    Then the price shown is sunk 0, disruption 2, back 18, remaining 28

  Scenario: What does not fit can't be added
    When I add Mobile approvals because "The deal is ready"
    Then I am refused with "2"
    And =BUDGET_REMAINING() shows 10

  Scenario: What fits can be added
    When I drop Bulk import because "Nobody asks any more"
    And I add Mobile approvals because "The deal is ready"
    Then =BUDGET_REMAINING() shows 8
    And the Changes tab ends with
      | Event   | Request          | Effect | Remaining |
      | Dropped | Bulk import      | 10     | 20        |
      | Added   | Mobile approvals | -12    | 8         |

  Scenario: Shipping over the price costs sales nothing
    When product ships SSO at 42
    Then =BUDGET_REMAINING() shows 10

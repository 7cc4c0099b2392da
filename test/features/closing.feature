Feature: Closing the quarter
  What product did not finish comes along prepaid; what sales added late has first claim; what is not spent carries once, up to 10 %.

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

  Scenario: Product slipped: the unbuilt 12 of HubSpot come along prepaid, and the unspent 10 carry
    Given I type "40%" in Built of HubSpot
    And product ships SSO at 30
    And product ships Audit log at 15
    And product ships Bulk import at 10
    And product ships Usage report at 15
    And today is 2026-12-30
    When I preview the close of 2026-Q4
    Then I am told "prepaid"
    And no cell has changed
    When I close the quarter 2026-Q4
    Then the Allocation tab shows
      | Quarter | Starts     | Unit         | Capacity | Sales share | Phase  | Remaining |
      | 2026-Q4 | 2026-10-01 | story points | 1000     | 10%         | Closed | 10        |
      | 2027-Q1 | 2026-12-31 | story points | 1000     | 10%         | Rank   | 110       |
    And =BUDGET_TOTAL("2027-Q1") shows 122
    And the Changes tab ends with
      | Event      | Quarter | Request | Price | Effect |
      | Carried in | 2027-Q1 |         | 10    | 10     |
      | Prepaid    | 2027-Q1 |         | 12    | 12     |
      | Carried    | 2027-Q1 | HubSpot | 12    | -12    |
    And the Requests tab shows
      | Request | Status    | Built |
      | HubSpot | Committed | 0     |
    And every entry says who asked, why, by what cause, who accepted and when
    And the ledger is intact

  Scenario: Sales added it late: its unbuilt 9 are released, and have first claim on the next budget
    Given I drop Bulk import because "Nobody asks any more"
    And today is 2026-12-10
    And I add Mobile approvals because "The deal is ready"
    And I type "25%" in Built of Mobile approvals
    And product ships HubSpot at 20
    And product ships SSO at 30
    And product ships Audit log at 15
    And product ships Usage report at 15
    And today is 2026-12-30
    When I preview the close of 2026-Q4
    Then I am told "first claim"
    When I close the quarter 2026-Q4
    # 8 were left and 9 come back: of 17 only 10 carry, and 7 lapse.
    Then =BUDGET_REMAINING("2026-Q4") shows 17
    And =BUDGET_TOTAL("2027-Q1") shows 110
    And =BUDGET_REMAINING("2027-Q1") shows 101
    And I am told "7"

  Scenario: Everything shipped: no more than 10 % of the base carries
    Given product ships HubSpot at 15
    And product ships SSO at 20
    And product ships Audit log at 15
    And product ships Bulk import at 10
    And product ships Usage report at 15
    And today is 2026-12-30
    When I close the quarter 2026-Q4
    Then =BUDGET_REMAINING("2026-Q4") shows 25
    And =BUDGET_TOTAL("2027-Q1") shows 110
    And =BUDGET_REMAINING("2027-Q1") shows 110

  Scenario: Closing it again changes nothing
    Given today is 2026-12-30
    When I close the quarter 2026-Q4
    And I close the quarter 2026-Q4
    Then nothing was posted
    And no cell has changed

  Scenario: A quarter that was never committed can't be closed
    Given today is 2026-12-30
    And I close the quarter 2026-Q4
    When I close the quarter 2027-Q1
    Then I am refused with "2027-Q1"

  Scenario Outline: In a closed quarter nobody can <change>
    Given I type "40%" in Built of HubSpot
    And today is 2026-12-30
    And I close the quarter 2026-Q4
    When I <change> because "SAP deal"
    Then I am refused with "<says>"

    Examples:
      | change                    | says   |
      | drop HubSpot              | closed |
      | add Mobile approvals      | closed |
      | reinstate HubSpot         | closed |

  Scenario: The next quarter begins with what came along
    Given I type "40%" in Built of HubSpot
    And product ships SSO at 30
    And product ships Audit log at 15
    And product ships Bulk import at 10
    And product ships Usage report at 15
    And today is 2026-12-30
    And I close the quarter 2026-Q4
    And today is 2027-01-04
    # 110 are free: SAP (25) and Mobile approvals (12) fit.
    When I commit the quarter 2027-Q1
    Then =BUDGET_REMAINING() shows 73
    When product ships HubSpot at 12
    Then =BUDGET_REMAINING() shows 73

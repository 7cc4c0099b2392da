Feature: Setting up a spreadsheet
  One click makes the four tabs. It can be pressed again at any time, and it touches nothing that is not its own.

  Scenario: The four tabs appear, and whatever was there stays
    Given today is 2026-10-01
    When I type "Our own forecast" in A1 of Sheet1
    And I type "=1+1" in B2 of Sheet1
    And I set up the workbook
    Then the tab Sheet1 holds
      | Our own forecast |   |
      |                  | 2 |
    And the tabs are Sheet1, Allocation, Requests, Changes, Weekly in any order

  Scenario: Setting up again changes nothing
    Given today is 2026-10-01
    And the Allocation
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
    When I set up the workbook
    Then the workbook is as before
    When I commit the quarter 2026-Q4
    And I set up the workbook
    Then the workbook is as before

  Scenario: People's own columns and formulas survive every action
    Given today is 2026-10-01
    And the Allocation
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
    When I type "Region" in Z1 of Requests
    And I type "EMEA" in Z2 of Requests
    And I type "=A3*2" in Z3 of Requests
    And I commit the quarter 2026-Q4
    And I drop R-1 because "The customer left"
    And I build the weekly tab
    And I set up the workbook
    Then in Z1 of Requests I see Region
    And in Z2 of Requests I see EMEA
    And in Z3 of Requests I see 4

  Scenario: Columns are found by their headers, wherever they stand
    Given the workbook is set up
    And today is 2026-10-01
    When I type "Request" in A1 of Requests
    And I type "Rank" in C1 of Requests
    And the Allocation
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
    And I commit the quarter 2026-Q4
    Then =BUDGET_REMAINING() shows 10
    And the Requests tab shows
      | ID  | Rank | Request | Status    |
      | R-1 | 1    | HubSpot | Committed |

  Scenario: A blank sales share means ten percent
    Given the Allocation
      | Quarter | Starts     | Ends       | Unit         | Capacity |
      | 2026-Q4 | 2026-10-01 | 2026-12-30 | story points | 1000     |
    And today is 2026-10-01
    Then =BUDGET_TOTAL() shows 100

  Scenario Outline: Every unit has its own step
    Given the Allocation
      | Quarter | Starts     | Ends       | Unit   | Capacity   | Sales share |
      | 2026-Q4 | 2026-10-01 | 2026-12-30 | <unit> | <capacity> | 10%         |
    And today is 2026-10-01
    Then =BUDGET_TOTAL() shows <budget>

    Examples:
      | unit              | capacity | budget |
      | story points      | 1000     | 100    |
      | engineering weeks | 52       | 5.2    |
      | % of capacity     | 100      | 10     |

  Scenario: The add-on gives each request its ID, once
    Given the Allocation
      | Quarter | Starts     | Ends       | Unit         | Capacity |
      | 2026-Q4 | 2026-10-01 | 2026-12-30 | story points | 1000     |
    And the Requests
      | Rank | Request | Estimate |
      | 1    | HubSpot | 20       |
      | 2    | SSO     | 30       |
    And today is 2026-10-01
    When I commit the quarter 2026-Q4
    Then the Requests tab shows
      | Request | ID  |
      | HubSpot | R-1 |
      | SSO     | R-2 |

Feature: The sidebar beside other people
  It shows what is true now without reading the workbook over and over, and says of each number what it is made of.

  Background:
    Given the Allocation
      | Quarter | Starts     | Ends       | Unit         | Capacity | Sales share |
      | 2026-Q4 | 2026-10-01 | 2026-12-30 | story points | 1000     | 10%         |
    And the Requests
      | Rank | ID  | Request      | Estimate |
      | 1    | R-1 | HubSpot      | 20       |
      | 2    | R-2 | SSO          | 30       |
      | 3    | R-3 | Audit log    | 15       |
      | 4    | R-4 | Bulk import  | 10       |
      | 5    | R-5 | Usage report | 15       |
      | 6    | R-6 | SAP          | 25       |
    And today is 2026-10-01

  Scenario: An action and an edit are noticed, and nothing else is
    Given the sidebar is open
    Then the sidebar notices nothing
    And a look costs one service call
    When I commit the quarter 2026-Q4
    Then the sidebar notices
    Given the sidebar is open
    When I type "40%" in Built of HubSpot
    Then the sidebar notices
    Given the sidebar is open
    When I preview the close of 2026-Q4
    Then the sidebar notices nothing

  Scenario: Before the commit the numbers are made of what would be committed
    Then "Budget" is made of
      | what                   | amount | cell                         |
      | Capacity × sales share | 100    | Capacity of 2026-Q4          |
      | Sum                    | 100    |                              |
    And "Left" is made of
      | what                   | amount |
      | Capacity × sales share | 100    |
      | HubSpot                | -20    |
      | SSO                    | -30    |
      | Audit log              | -15    |
      | Bulk import            | -10    |
      | Usage report           | -15    |
      | Sum                    | 10     |

  Scenario: Example A, day 35: what each number is made of, with its cells
    Given I commit the quarter 2026-Q4
    And I type "40%" in Built of HubSpot
    And I type "50%" in Built of SSO
    And today is 2026-11-05
    When I drop R-1 because "Globex needs SAP first"
    Then "Built and lost" is made of
      | what    | amount |
      | HubSpot | 8      |
      | Sum     | 8      |
    And "Disruption" is made of
      | what    | amount |
      | HubSpot | 3      |
      | Sum     | 3      |
    And "Built" is made of
      | what | amount | cell         |
      | SSO  | 15     | Built of SSO |
      | Sum  | 15     |              |
    And "Still to build" is made of
      | what         | amount |
      | SSO          | 15     |
      | Audit log    | 15     |
      | Bulk import  | 10     |
      | Usage report | 15     |
      | Sum          | 55     |
    And "Left" is made of
      | what         | amount |
      | Allocated    | 100    |
      | HubSpot      | -20    |
      | SSO          | -30    |
      | Audit log    | -15    |
      | Bulk import  | -10    |
      | Usage report | -15    |
      | HubSpot      | 9      |
      | Sum          | 19     |

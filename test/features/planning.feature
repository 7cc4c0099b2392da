Feature: Four quarters ahead
  What is wanted in a quarter is weighed against what it may spend; what product has promised at its own expense is not.

  Background:
    Given the Allocation
      | Quarter | Starts     | Ends       | Unit         | Capacity | Sales share |
      | 2026-Q4 | 2026-10-01 | 2026-12-30 | story points | 1000     | 10%         |
    And today is 2026-10-05
    And I am vp.sales@example.com

  Scenario: Loads of quarters without a row are counted in the last row's unit
    Given the Requests
      | Rank | ID  | Request  | Estimate | Not before |
      | 1    | R-1 | HubSpot  | 60       |            |
      | 2    | R-2 | SSO      | 40       |            |
      | 3    | R-3 | SAP      | 30       |            |
      | 4    | R-4 | Audit    | 60       | 2027-Q1    |
      | 5    | R-5 | Import   | 40       | 2027-Q2    |
    Then =QUARTER_LOAD() shows 130
    And =QUARTER_LOAD("2026-Q4") shows 130
    And =QUARTER_LOAD("2027-Q1") shows 60
    And =QUARTER_LOAD("2027-Q2") shows 40
    And =QUARTER_LOAD("2027-Q3") shows 0
    And =QUARTER_LOAD("2031-Q1") says "2031-Q1"

  Scenario: A committed quarter holds its prices, and what waits is wanted in the next one
    Given the Requests
      | Rank | ID  | Request | Estimate |
      | 1    | R-1 | HubSpot | 60       |
      | 2    | R-2 | SAP     | 50       |
    When I commit the quarter 2026-Q4
    Then the cell with =QUARTER_LOAD() in Z1 of Allocation shows 60
    And =QUARTER_LOAD("2027-Q1") shows 50
    When I drop HubSpot because "SAP first"
    Then the cell with =QUARTER_LOAD() in Z1 of Allocation shows 0

  Scenario: Where a request stands, in a sentence
    Given the Requests
      | Rank | ID  | Request | Estimate | Status   |
      | 1    | R-1 | HubSpot | 60       | Endorsed |
      | 2    | R-2 | SAP     | 50       | New      |
      |      | R-3 | Fax     | 5        | Declined |
    Then =REQUEST_STATUS("R-1") shows "R-1 HubSpot: rank 1, waiting: would fit in 2026-Q4. No promise to the customer yet."
    And =REQUEST_STATUS("SAP") says "waiting: does not fit by 10, planned for 2027-Q1. No promise to the customer yet."
    And =REQUEST_STATUS("R-3") shows "R-3 Fax: declined."
    And =REQUEST_STATUS("R-9") says "There is no request 'R-9'"
    When I commit the quarter 2026-Q4
    And I type "25%" in Built of R-1
    Then =REQUEST_STATUS("R-1") shows "R-1 HubSpot: committed in 2026-Q4, 25 % built."

  Scenario: The menu tells the loads, and moves what lies below the line on request
    Given the Requests
      | Rank | ID  | Request | Estimate | Not before |
      | 1    | R-1 | HubSpot | 60       |            |
      | 2    | R-2 | SSO     | 40       |            |
      | 3    | R-3 | SAP     | 30       |            |
      | 4    | R-4 | Audit   | 60       | 2027-Q1    |
    When I choose "Plan four quarters ahead…" from the menu
    And answering "YES"
    Then I am told "SAP: moved to a later quarter, in Not before."
    And the Requests tab shows
      | ID  | Not before | Plan    |
      | R-3 | 2027-Q1    | not before 2027-Q1, planned for 2027-Q1 |
    And =QUARTER_LOAD() shows 100
    And =QUARTER_LOAD("2027-Q1") shows 90
    When I choose "Plan four quarters ahead…" from the menu
    Then I am told "2026-Q4: 100 of 100 points, full"

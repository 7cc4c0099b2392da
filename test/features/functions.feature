Feature: The numbers in people's own cells
  A bare function is right within five seconds of any change, wherever it was made, and nobody retypes it.

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

  Scenario: After commit, progress and a drop through the sidebar
    When I commit the quarter 2026-Q4
    And I type "40%" in Built of HubSpot
    And today is 2026-11-05
    And I drop HubSpot because "SAP deal"
    Then the cell with =BUDGET_TOTAL() in Z1 of Allocation shows 100
    And the cell with =BUDGET_COMMITTED() in Z2 of Allocation shows 70
    And the cell with =BUDGET_SPENT() in Z3 of Allocation shows 0
    And the cell with =BUDGET_WASTE() in Z4 of Allocation shows 11
    And the cell with =BUDGET_REMAINING() in Z5 of Allocation shows 19

  Scenario: After typing in the grid
    When I type "20%" in Sales share of 2026-Q4
    Then the cell with =BUDGET_REMAINING() in Z1 of Requests shows 200
    When I commit the quarter 2026-Q4
    And I type "40%" in Built of HubSpot
    Then the cell with =BUDGET_SPENT() in Z2 of Requests shows 8
    And the cell with =BUDGET_COMMITTED() in Z3 of Requests shows 119

  Scenario: The family adds up
    When I commit the quarter 2026-Q4
    And I type "40%" in Built of HubSpot
    And I type "50%" in Built of SSO
    And today is 2026-11-05
    And I drop HubSpot because "SAP deal"
    And product ships Audit log at 12
    Then =BUDGET_TOTAL()-BUDGET_COMMITTED()-BUDGET_SPENT()-BUDGET_WASTE()-BUDGET_REMAINING() shows 0
    And =BUDGET_WASTE() shows 11

  Scenario: A quarter may be named
    Then =BUDGET_TOTAL("2026-Q4") shows 100
    And =BUDGET_TOTAL("2031-Q1") says "2031-Q1"

  Scenario: Ranges to watch may follow
    Then =BUDGET_TOTAL("2026-Q4", Allocation!A:G) shows 100

  Scenario: The ranks are checked in words
    When I paste in Rank from R-3 down
      | 9 |
    Then =RANK_CHECK(Requests!A2:A8) says "missing"

  Scenario: Between quarters the next one counts
    Given today is 2026-09-01
    Then =BUDGET_REMAINING() shows 100

  Scenario: What dropping a request would cost today, by ID or by title
    Then =CHANGE_COST("R-1") says "R-1 HubSpot is not committed in 2026-Q4."
    When I commit the quarter 2026-Q4
    And I type "40%" in Built of HubSpot
    And today is 2026-11-05
    Then =CHANGE_COST("R-1") shows 11
    And =CHANGE_COST("hubspot", "2026-Q4") shows 11
    And =CHANGE_COST(Requests!B2, "2026-Q4", Requests!A:G) shows 11
    And =CHANGE_COST("R-4") shows 0
    And =CHANGE_COST("SAP") says "R-6 SAP is not committed in 2026-Q4."
    And =CHANGE_COST("R-99") says "There is no request 'R-99'"
    And =CHANGE_COST("") says "Name a request"
    And =CHANGE_COST("R-1", "2031-Q1") says "2031-Q1"

  Scenario: A built share lowered by hand makes no drop cheaper
    When I commit the quarter 2026-Q4
    And I type "40%" in Built of HubSpot
    And I type "10%" in Built of HubSpot
    And today is 2026-11-05
    Then =CHANGE_COST("R-1") shows 11

  Scenario: The rate of the next change rises, and follows by itself
    Then =NEXT_CHANGE_RATE() says "2026-Q4 is not committed yet"
    When I commit the quarter 2026-Q4
    And I type "10%" in Built of HubSpot
    And I type "10%" in Built of Audit log
    And today is 2026-12-10
    And I drop HubSpot because "SAP deal"
    And I drop Audit log because "SAP deal"
    Then the cell with =NEXT_CHANGE_RATE() in Z1 of Allocation shows "40 %"
    And =NEXT_CHANGE_RATE("2026-Q4", Changes!A:G) shows "40 %"

  Scenario: Whether a request fits, by the cut line and then by what is left
    Then =FITS("Usage report") shows "fits, 10 left after"
    And =FITS("R-6") shows "does not fit by 15"
    When I commit the quarter 2026-Q4
    And I type "40%" in Built of HubSpot
    And today is 2026-11-05
    And I drop HubSpot because "SAP deal"
    Then the cell with =FITS("SAP") in Z1 of Allocation shows "does not fit by 6"
    And the cell with =FITS("Mobile approvals") in Z2 of Allocation shows "fits, 7 left after"
    And the cell with =CHANGE_COST("HubSpot") in Z3 of Allocation shows "R-1 HubSpot is not committed in 2026-Q4."
    And =FITS("SSO") says "fits: it is committed in 2026-Q4"

  Scenario: Where the cut line runs
    Then =CUT_LINE() says "Usage report use 90. SAP (25) does not fit by 15."
    When I commit the quarter 2026-Q4
    Then the cell with =CUT_LINE() in Z1 of Allocation shows "10 of 100 points are left. SAP (25) does not fit by 15."

  Scenario: Keeping functions fresh leaves every other text alone
    When I type "Benefits(all), see budget_2027 and cut_line" in Notes of HubSpot
    And I commit the quarter 2026-Q4
    Then in Notes of HubSpot I see "Benefits(all), see budget_2027 and cut_line"

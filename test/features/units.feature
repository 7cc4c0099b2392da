Feature: Points, weeks and percent
  Every label, sentence and rounding follows the unit: points in steps of 0.1, weeks of 0.05, percent of 0.1.

  Background:
    Given today is 2026-10-01

  Rule: 52 weeks at 10 % are 5.2

    Background:
      Given the Allocation
        | Quarter | Starts     | Ends       | Unit              | Capacity | Sales share |
        | 2026-Q4 | 2026-10-01 | 2026-12-30 | engineering weeks | 52       | 10%         |
      And the Requests
        | Rank | ID  | Request   | Estimate |
        | 1    | R-1 | HubSpot   | 1.25     |
        | 2    | R-2 | SSO       | 1.5      |
        | 3    | R-3 | Audit log | 0.75     |

    Scenario: The budget and the sentence
      Then =BUDGET_TOTAL() shows 5.2
      When I commit the quarter 2026-Q4
      And I build the weekly tab
      Then the weekly sentence contains "1.7 of 5.2 weeks"

    Scenario: 15 % of 1.25 is 0.1875, posted as 0.2
      Given I commit the quarter 2026-Q4
      And I type "40%" in Built of HubSpot
      And today is 2026-11-05
      When I preview: drop HubSpot
      Then the price shown is sunk 0.5, disruption 0.2, back 0.55, remaining 2.25
      And I am told "costs 0.7 of its 1.25 weeks and gives 0.55 back"
      When I drop HubSpot because "SAP deal"
      Then =BUDGET_REMAINING() shows 2.25

    Scenario: An amount is rounded to a step: 0.33 weeks are 0.35
      Given I commit the quarter 2026-Q4
      When I grow Audit log by 0.33 because "One more report"
      Then =BUDGET_REMAINING() shows 1.35

    Scenario: Points are no weeks
      Given I commit the quarter 2026-Q4
      When I grow Audit log by 1 point because "One more report"
      Then I am refused with "weeks"

  Rule: 10 % of the whole capacity is 10.0 %

    Background:
      Given the Allocation
        | Quarter | Starts     | Ends       | Unit          | Capacity | Sales share |
        | 2026-Q4 | 2026-10-01 | 2026-12-30 | % of capacity | 100      | 10%         |
      And the Requests
        | Rank | ID  | Request | Estimate |
        | 1    | R-1 | HubSpot | 2.5      |
        | 2    | R-2 | SSO     | 3        |

    Scenario: The budget and the sentence
      Then =BUDGET_TOTAL() shows 10
      When I commit the quarter 2026-Q4
      And I build the weekly tab
      Then the weekly sentence contains "4.5 of 10.0 % of capacity"

    Scenario: 15 % of 2.5 is 0.375, posted as 0.4
      Given I commit the quarter 2026-Q4
      And I type "40%" in Built of HubSpot
      And today is 2026-11-05
      When I preview: drop HubSpot
      Then the price shown is sunk 1, disruption 0.4, back 1.1, remaining 5.6
      And I am told "costs 1.4 of its 2.5"
      When I drop HubSpot because "SAP deal"
      Then =BUDGET_REMAINING() shows 5.6

  Rule: The unit may change until the commit, and every number follows

    Background:
      Given the Allocation
        | Quarter | Starts     | Ends       | Unit         | Capacity | Sales share |
        | 2026-Q4 | 2026-10-01 | 2026-12-30 | story points | 1000     | 10%         |
      And the Requests
        | Rank | ID  | Request | Estimate |
        | 1    | R-1 | HubSpot | 2.07     |

    Scenario: 2.07 is 2.1 points, and 2.05 weeks
      When I type "engineering weeks" in Unit of 2026-Q4
      And I type "52" in Capacity of 2026-Q4
      Then =BUDGET_TOTAL() shows 5.2
      When I commit the quarter 2026-Q4
      Then =BUDGET_REMAINING() shows 3.15

    Scenario: In points
      When I commit the quarter 2026-Q4
      Then =BUDGET_REMAINING() shows 97.9

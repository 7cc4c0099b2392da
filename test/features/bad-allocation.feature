Feature: An allocation that can't be read
  Bad input gets a plain sentence that names the cell, what is wrong and the remedy.

  Background:
    Given today is 2026-10-01

  Scenario: A quarter nobody knows
    Given the Allocation
      | Quarter | Starts     | Ends       | Capacity |
      | Autumn  | 2026-10-01 | 2026-12-30 | 1000     |
    Then the problems are
      | cell | says                              |
      | A2   | "Autumn" is no name of a quarter. |

  Scenario: Quarters that overlap
    Given the Allocation
      | Quarter | Starts     | Ends       | Capacity |
      | 2026-Q4 | 2026-10-01 | 2027-01-15 | 1000     |
      | 2027-Q1 | 2027-01-01 | 2027-03-31 | 1000     |
    Then the problems are
      | cell              | says    |
      | Starts of 2027-Q1 | overlap |

  Scenario: Text where a number belongs
    Given the Allocation
      | Quarter | Starts     | Ends       | Capacity | Sales share |
      | 2026-Q4 | 2026-10-01 | 2026-12-30 | plenty   | a tenth     |
    Then the problems are
      | cell                   | says      |
      | Capacity of 2026-Q4    | "plenty"  |
      | Sales share of 2026-Q4 | "a tenth" |

  Scenario: A header that was typed away is known by its column
    Given the Allocation
      | Quarter | Starts     | Ends       | Capacity |
      | 2026-Q4 | 2026-10-01 | 2026-12-30 | 1000     |
    And the Requests
      | Rank | Request | Estimate |
      | 1    | HubSpot | 20       |
    And today is 2026-10-01
    When I type "" in E1 of Allocation
    And I commit the quarter 2026-Q4
    Then =BUDGET_REMAINING() shows 80

  Scenario: A header stands there twice
    Given the Allocation
      | Quarter | Starts     | Ends       | Capacity |
      | 2026-Q4 | 2026-10-01 | 2026-12-30 | 1000     |
    When I type "Capacity" in Y1 of Allocation
    And I commit the quarter 2026-Q4
    Then I am refused with "two columns headed "Capacity""

  Scenario: No quarter yet
    Given the workbook is set up
    When I commit the quarter
    Then I am refused with "Allocation has no quarter yet"
    And =BUDGET_REMAINING() says "no quarter yet"

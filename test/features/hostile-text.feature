Feature: Text from people is never executed
  A title that begins with =, +, - or @, or that holds HTML, stays text everywhere.

  Scenario Outline: <title>
    Given the Allocation
      | Quarter | Starts     | Ends       | Unit         | Capacity | Sales share |
      | 2026-Q4 | 2026-10-01 | 2026-12-30 | story points | 1000     | 10%         |
    And the Requests
      | Rank | ID  | Request | Estimate | Customer |
      | 1    | R-1 | <title> | 20       | <title>  |
      | 2    | R-2 | SSO     | 30       | Acme     |
    And today is 2026-10-01
    When I commit the quarter 2026-Q4
    And I build the weekly tab
    And I drop R-1 because "<title>"
    Then the Requests tab shows
      | ID  | Request | Customer |
      | R-1 | <title> | <title>  |
    And the Changes tab ends with
      | Event   | Title   | Reason  |
      | Dropped | <title> | <title> |
    And the weekly tab contains "<title>"
    And "<title>" is nowhere a formula
    And the ledger is intact

    Examples:
      | title                                 |
      | =1+1                                  |
      | =HYPERLINK("https://example.com","x") |
      | +1+1                                  |
      | -1+1                                  |
      | @SUM(1,1)                             |
      | <img src=x onerror=alert(1)>          |
      | 🐗 Boar mode                          |
      | 支持企业微信                          |

Feature: IDs stay with their rows
  An ID is given once. Rows that were copied become requests of their own at the edit itself, and an ID that a hand has
  erased comes back.

  Background:
    Given the Allocation
      | Quarter | Starts     | Ends       | Unit         | Capacity | Sales share |
      | 2026-Q4 | 2026-10-01 | 2026-12-30 | story points | 1000     | 10%         |
    And the Requests
      | Rank | ID  | Request   | Estimate |
      | 1    | R-1 | HubSpot   | 20       |
      | 2    | R-2 | SSO       | 30       |
      | 3    | R-3 | Audit log | 60       |
    And today is 2026-10-01
    And I commit the quarter 2026-Q4
    And I type "40%" in Built of HubSpot
    And today is 2026-11-05

  Scenario: Fifty pasted rows, a copy of committed work among them
    When I paste in A5 of Requests down
      | 4 |  | Idea 1 |  |  |  |  |
      | 5 |  | Idea 2 |  |  |  |  |
      | 6 |  | Idea 3 |  |  |  |  |
      | 7 |  | Idea 4 |  |  |  |  |
      | 8 |  | Idea 5 |  |  |  |  |
      | 9 |  | Idea 6 |  |  |  |  |
      | 10 |  | Idea 7 |  |  |  |  |
      | 11 |  | Idea 8 |  |  |  |  |
      | 12 |  | Idea 9 |  |  |  |  |
      | 13 |  | Idea 10 |  |  |  |  |
      | 14 |  | Idea 11 |  |  |  |  |
      | 15 |  | Idea 12 |  |  |  |  |
      | 16 |  | Idea 13 |  |  |  |  |
      | 17 |  | Idea 14 |  |  |  |  |
      | 18 |  | Idea 15 |  |  |  |  |
      | 19 |  | Idea 16 |  |  |  |  |
      | 20 |  | Idea 17 |  |  |  |  |
      | 21 |  | Idea 18 |  |  |  |  |
      | 22 |  | Idea 19 |  |  |  |  |
      | 23 |  | Idea 20 |  |  |  |  |
      | 24 | R-1 | HubSpot | 20 | Building | 40% | 20 |
      | 25 |  | Idea 22 |  |  |  |  |
      | 26 |  | Idea 23 |  |  |  |  |
      | 27 |  | Idea 24 |  |  |  |  |
      | 28 |  | Idea 25 |  |  |  |  |
      | 29 |  | Idea 26 |  |  |  |  |
      | 30 |  | Idea 27 |  |  |  |  |
      | 31 |  | Idea 28 |  |  |  |  |
      | 32 |  | Idea 29 |  |  |  |  |
      | 33 |  | Idea 30 |  |  |  |  |
      | 34 |  | Idea 31 |  |  |  |  |
      | 35 |  | Idea 32 |  |  |  |  |
      | 36 |  | Idea 33 |  |  |  |  |
      | 37 |  | Idea 34 |  |  |  |  |
      | 38 |  | Idea 35 |  |  |  |  |
      | 39 |  | Idea 36 |  |  |  |  |
      | 40 |  | Idea 37 |  |  |  |  |
      | 41 |  | Idea 38 |  |  |  |  |
      | 42 |  | Idea 39 |  |  |  |  |
      | 43 |  | Idea 40 |  |  |  |  |
      | 44 |  | Idea 41 |  |  |  |  |
      | 45 |  | Idea 42 |  |  |  |  |
      | 46 |  | Idea 43 |  |  |  |  |
      | 47 |  | Idea 44 |  |  |  |  |
      | 48 |  | Idea 45 |  |  |  |  |
      | 49 |  | Idea 46 |  |  |  |  |
      | 50 |  | Idea 47 |  |  |  |  |
      | 51 |  | Idea 48 |  |  |  |  |
      | 52 |  | Idea 49 |  |  |  |  |
      | 53 |  | Idea 50 |  |  |  |  |
    Then I am told "Row 25 was a copy of R-1: it is R-24 now, and not committed."
    And nothing was posted
    And there are no pending changes
    And =BUDGET_REMAINING() shows 50
    And the Requests tab has 53 requests
    And the Requests tab shows
      | ID   | Request | Status   | Rank | Built | Price | Plan                |
      | R-1  | HubSpot | Committed | 1    | 40%   | 20    | 2026-Q4, committed  |
      | R-4  | Idea 1  | New      | 4    |       |       | no estimate         |
      | R-24 | HubSpot | New      | 24   |       |       | fits in what is left, planned for 2027-Q1 |
      | R-53 | Idea 50 | New      | 53   |       |       | no estimate         |
    When I commit the quarter 2026-Q4
    Then I am refused with "already committed"

  Scenario: The row is duplicated above its original
    When I paste in A2 of Requests down
      | 1 | R-2 | SSO     | 30 | Committed |
      | 2 | R-1 | HubSpot | 20 | Building  |
    And I paste in A5 of Requests down
      | 3 | R-1 | HubSpot | 20 | Building  |
    Then the Requests tab has 4 requests
    And I am told "Row 5 was a copy of R-1: it is R-4 now, and not committed."

  Scenario: A copy of a request that waits
    When I paste in A5 of Requests down
      | 4 | R-3 | Audit log for partners | 10 | Endorsed |
    Then I am told "Row 5 was a copy of R-3: it is R-4 now."
    And the Requests tab shows
      | ID  | Request                | Status |
      | R-3 | Audit log              | New    |
      | R-4 | Audit log for partners | New    |

  Scenario Outline: An ID <done> by hand comes back
    When <edit>
    Then I am told "Row <row> is <id> again: an ID is given once and belongs to its row."
    And there are no pending changes
    And nothing was posted
    And the Requests tab shows
      | ID  | Request   |
      | R-1 | HubSpot   |
      | R-2 | SSO       |
      | R-3 | Audit log |

    Examples:
      | done                      | edit                                | row | id  |
      | erased                    | I clear ID of R-1                   | 2   | R-1 |
      | erased where nothing runs | I clear ID of R-3                   | 4   | R-3 |
      | typed over                | I type "R-77" in ID of R-2          | 3   | R-2 |
      | typed over with a text    | I type "the big one" in ID of R-3   | 4   | R-3 |
      | typed over with another's | I type "R-1" in ID of SSO           | 3   | R-2 |

  Scenario: IDs erased together come back where it is certain whose they were
    When I paste in ID from R-1 down
      |  |
      |  |
    Then I am told "Row 2 is R-1 again"
    And I am told "Row 3 is R-2 again"
    And there are no pending changes
    And the Requests tab shows
      | ID  | Request | Status    |
      | R-1 | HubSpot | Committed |
      | R-2 | SSO     | Committed |

  Scenario: A number that was given is not given again
    When I type "Portal" in C5 of Requests
    And I delete the row of Portal
    And I clear ID of R-1
    And I type "Theming" in C5 of Requests
    Then the Requests tab shows
      | Request | ID  |
      | HubSpot | R-1 |
      | Theming | R-5 |

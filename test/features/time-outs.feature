Feature: Time-outs
  Google ends a trigger after thirty seconds and anything else after six minutes, wherever it is. Nothing is lost by that: what
  is done next puts right what was left, or the sidebar says what to do.

  Background:
    Given the Allocation
      | Quarter | Starts     | Ends       | Unit         | Capacity | Sales share |
      | 2026-Q4 | 2026-10-01 | 2026-12-30 | story points | 1000     | 10%         |
    And the Requests
      | Rank | Request   | Estimate |
      | 1    | HubSpot   | 20       |
      | 2    | SSO       | 30       |
      | 3    | Audit log | 15       |
    And today is 2026-10-01

  Scenario: A request whose trigger was ended gets its ID with the next edit
    When Google ends what runs next at call 1
    And I type "Mobile approvals" in C5 of Requests
    Then in ID of Mobile approvals I see ""
    When I type "Ask Acme" in Notes of HubSpot
    Then in ID of Mobile approvals I see "R-4"
    And in Status of Mobile approvals I see "New"

  Scenario: A rank whose trigger was ended is a tie, which is said
    When Google ends what runs next at call 1
    And I type "1" in Rank of Audit log
    Then the problems are
      | cell              | says               |
      | Rank of Audit log | Rank 1 is used twice |
    When I tidy the ranks
    Then there are no problems

  Scenario: A paste whose trigger was ended half-way is complete with the next edit
    When Google ends what runs next at call 9
    And I paste in C5 of Requests down
      | Mobile approvals | 12 |
      | SAP              | 25 |
    And I type "Ask Acme" in Notes of HubSpot
    Then in ID of Mobile approvals I see "R-4"
    And in ID of SAP I see "R-5"

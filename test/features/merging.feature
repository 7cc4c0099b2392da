Feature: Two requests for the same thing
  They become one: asks add up, one rank, and a note that leads there. It can be taken back.

  Background:
    Given the Allocation
      | Quarter | Starts     | Ends       | Unit         | Capacity | Sales share | VP of Sales          |
      | 2026-Q4 | 2026-10-01 | 2026-12-30 | story points | 1000     | 10%         | vp.sales@example.com |
    And the Requests
      | Rank | ID  | Request                                    | Estimate | Status   | Customer | Asks |
      | 1    | R-1 | HubSpot                                    | 60       | Endorsed | Acme     | 2    |
      | 2    | R-2 | Add WhatsApp templates in Automation rules | 20       | New      | Soylent  | 3    |
      | 3    | R-3 | SSO                                        | 40       | New      |          | 1    |
      | 4    | R-4 | Add WhatsApp templates in Automation rules | 20       | New      | Wayne    | 4    |
      | 5    | R-5 | Audit log                                  | 10       | New      |          | 1    |
    And today is 2026-10-05
    And I am vp.sales@example.com

  Scenario: 4 and 3 asks are 7, at the better rank, and back
    When I merge R-2 into R-4
    Then I am told "R-2 is merged into R-4 Add WhatsApp templates in Automation rules: 7 asks, rank 2."
    And nothing was posted
    And the Requests tab shows
      | ID  | Rank | Status | Asks | Merged into |
      | R-2 |      | Merged | 3    | R-4         |
      | R-3 | 3    | New    | 1    |             |
      | R-4 | 2    | New    | 7    |             |
      | R-5 | 4    | New    | 1    |             |
    And =REQUEST_STATUS("R-2") says "merged into R-4: ask for that one"
    And there are no problems
    And there are no pending changes
    When I take R-2 apart
    Then I am told "R-2 Add WhatsApp templates in Automation rules is a request of its own again: 3 asks, rank 5."
    And the Requests tab shows
      | ID  | Rank | Status | Asks | Merged into |
      | R-2 | 5    | New    | 3    |             |
      | R-4 | 2    | New    | 4    |             |
      | R-5 | 4    | New    | 1    |             |
    And there are no problems

  Scenario: What the budget has paid for keeps its row, and may take another in
    When I commit the quarter 2026-Q4
    And I merge HubSpot into SSO
    Then I am refused with "R-1 HubSpot is committed, and what the budget has paid for keeps its own row."
    And no cell has changed
    When I merge R-5 into HubSpot
    Then I am told "R-5 is merged into R-1 HubSpot: 3 asks, rank 1."
    And there are no pending changes

  Scenario: Merging is sales' own
    Given I am rep@example.com
    When I merge R-4 into R-2
    Then I am refused with "Only the VP of Sales (vp.sales@example.com) can merge requests."
    And no cell has changed

  Scenario: A status set by hand is told in words
    When I type "Merged" in Status of R-4
    Then I am told "R-4 Add WhatsApp templates in Automation rules is Merged, and Merged into does not say into which request: its asks count nowhere."
    When I take R-4 apart
    Then the Requests tab shows
      | ID  | Status | Asks |
      | R-4 | New    | 4    |
    And I am not told "count nowhere"

  Scenario: One deal on three requests counts once, also when two of them are one
    When I type "120000" in Deal value of R-2
    And I type "120000" in Deal value of R-4
    And I type "Soylent" in Customer of R-4
    Then who was heard shows "120 000, each counted once"
    When I merge R-4 into R-2
    Then who was heard shows "120 000, each counted once"

  Scenario: The menu opens the page
    When I choose "Find duplicates…" from the menu
    Then nothing was posted
    When I choose "Who was heard…" from the menu
    Then nothing was posted
    When I choose "Rank two at a time…" from the menu
    Then nothing was posted

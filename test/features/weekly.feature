Feature: The weekly meeting
  One page for both: what is being built now, what is planned this quarter, what waits.

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
    And I commit the quarter 2026-Q4
    And I type "40%" in Built of HubSpot
    And I type "Building" in Status of HubSpot
    And I type "Building" in Status of SSO
    And today is 2026-11-05

  Scenario: The sentence
    When I build the weekly tab
    Then the weekly sentence is "Here's what we're building for you: HubSpot (40 % built) and SSO (just started). Planned this quarter: Audit log, Bulk import, Usage report. Here's what's left: 10 of 100 points. Next change would be your 1st; we are in the middle third: 15 % of what it interrupts."
    And =WEEKLY_SENTENCE() says "HubSpot (40 % built) and SSO (just started)"

  Scenario: The three views
    When I build the weekly tab
    Then the weekly tab shows under "Being built now"
      | Request | Built        |
      | HubSpot | 40 %         |
      | SSO     | just started |
    And the weekly tab shows under "Planned this quarter"
      | Request      |
      | Audit log    |
      | Bulk import  |
      | Usage report |
    And the weekly tab shows under "Queue for next quarters"
      | Request          |
      | SAP              |
      | Mobile approvals |

  Scenario: The strip
    When I build the weekly tab
    Then the weekly tab contains "Still to build"
    And the weekly tab contains "82"

  Scenario: Building it again changes nothing
    When I build the weekly tab
    And I build the weekly tab
    Then the workbook is as before

  Scenario: It follows the ledger
    When I build the weekly tab
    And I drop HubSpot because "SAP deal"
    And product ships SSO at 30
    And I build the weekly tab
    Then the weekly tab shows under "Being built now": nothing
    And the weekly sentence contains "19 of 100 points"
    And the weekly sentence contains "2nd"

  Scenario: What people noted on the page stays
    When I build the weekly tab
    And I note "Ask Acme about the date" on the weekly tab
    And I build the weekly tab
    Then the weekly tab contains "Ask Acme about the date"

  Scenario: What moved in the ranks since the last meeting, and by whom
    When I build the weekly tab
    Then the weekly tab contains "On the shelf"
    Given today is 2026-11-12
    When I type "1" in Rank of SAP
    And I build the weekly tab
    Then the weekly tab contains "Since 5 November"
    And the weekly tab contains "6 of 7 moved; biggest riser SAP +5"
    And the weekly tab contains "SAP: rank 6 → 1, by someone"
    When I build the weekly tab
    Then the workbook is as before
    Given today is 2026-11-19
    When I build the weekly tab
    Then the weekly tab contains "Since 12 November"
    And the weekly tab contains "Nothing has changed"

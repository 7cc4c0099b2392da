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
    And the weekly tab contains "Show it at the next meeting, and reuse its ideas."

  Scenario: What people noted on the page stays
    When I build the weekly tab
    And I note "Ask Acme about the date" on the weekly tab
    And I build the weekly tab
    Then the weekly tab contains "Ask Acme about the date"

  Scenario: A meeting is an entry in the ledger, one a week
    When I build the weekly tab
    Then the Changes tab ends with
      | Event | Effect | Remaining | Reason         | Cause    |
      | Met   | 0      | 10        | Weekly meeting | No fault |
    And the Changes tab has 7 entries
    Given today is 2026-11-06
    When I build the weekly tab
    Then the Changes tab has 7 entries
    Given today is 2026-11-12
    When I build the weekly tab
    Then the Changes tab has 8 entries
    And the ledger is intact
    And =BUDGET_REMAINING() shows 10

  Scenario: A meeting does not stand in the way of an undo
    When I drop HubSpot because "SAP deal"
    And I build the weekly tab
    And I undo the last change
    Then =BUDGET_REMAINING() shows 10

  Scenario: The unit may still change after a meeting before the commit
    Given the Allocation
      | Quarter | Starts     | Ends       | Unit         | Capacity | Sales share |
      | 2027-Q1 | 2027-01-01 | 2027-03-31 | story points | 1000     | 10%         |
    And today is 2027-01-07
    When I build the weekly tab
    And I type "engineering weeks" in Unit of 2027-Q1
    Then the problems are
      | cell | says |

  Scenario: Since the last meeting each changed request stands once
    When I build the weekly tab
    Then the weekly tab contains "No earlier meeting is on record"
    Given today is 2026-11-12
    When I drop HubSpot because "SAP deal"
    And product ships SSO at 30
    And I type "Building" in Status of Audit log
    And I type "30%" in Built of Audit log
    And I type "1" in Rank of SAP
    And I build the weekly tab
    Then the weekly tab contains "Since 5 November"
    And the weekly tab contains "Dropped: HubSpot"
    And the weekly tab contains "Shipped: SSO"
    And the weekly tab contains "Started: Audit log"
    And the weekly tab contains "SAP: rank 4 → 1"
    When I build the weekly tab
    Then the workbook is as before
    Given today is 2026-11-19
    When I build the weekly tab
    Then the weekly tab contains "Since 12 November"
    And the weekly tab does not contain "Shipped: SSO"

  Scenario: What will not finish, with its numbers
    Given today is 2026-12-03
    When I type "30%" in Built of SSO
    And I build the weekly tab
    Then the weekly tab contains "SSO: 30 % built at 69 % of the quarter"

  Scenario: Both sides, side by side, in neutral words
    When I drop HubSpot because "SAP deal"
    And product pulls Usage report because "incident"
    And I build the weekly tab
    Then the weekly tab contains "Dropped: HubSpot"
    And the weekly tab contains "Pulled: Usage report"

  Scenario: A closed quarter says what was great and what was learned
    When product ships SSO at 24
    And product ships HubSpot at 20
    Given today is 2026-12-31
    When I close the quarter 2026-Q4
    And I build the weekly tab of 2026-Q4
    Then the weekly tab contains "Great things shipped"
    And the weekly tab contains "SSO"

  Scenario: A missed week is said in words
    When I build the weekly tab
    Given today is 2026-11-12
    When I build the weekly tab
    Then the weekly tab contains "2 weeks in a row"
    Given today is 2026-11-26
    When I build the weekly tab
    Then the weekly tab contains "no meeting in the week of 16 November"

  Scenario: Decisions and actions carry over until they are ticked
    When I build the weekly tab
    And I write the action "Ask Acme about the date" for "Ann" on the weekly tab
    And I write the action "Write to Globex" for "Bo" on the weekly tab
    Given today is 2026-11-12
    When I build the weekly tab
    Then the weekly tab contains "Ask Acme about the date"
    When I tick "Ask Acme about the date" on the weekly tab
    And I build the weekly tab
    Then the weekly tab contains "Ask Acme about the date"
    Given today is 2026-11-19
    When I build the weekly tab
    Then the weekly tab does not contain "Ask Acme about the date"
    And the weekly tab contains "Write to Globex"
    And the Changes tab ends with
      | Event | Reason                                                                           |
      | Met   | Weekly meeting. Settled since 12 November: Ask Acme about the date (Ann) |

  Scenario: No quarter is committed
    Given the Allocation
      | Quarter | Starts     | Ends       | Unit         | Capacity | Sales share |
      | 2027-Q1 | 2027-01-01 | 2027-03-31 | story points | 1000     | 10%         |
    And today is 2027-01-07
    When I build the weekly tab
    Then the weekly tab contains "2027-Q1 is not committed yet"
    And the weekly tab shows under "Being built now": nothing

  Scenario: Titles are what they are
    When I type "=1+1" in Request of SAP
    And I type "<b>Mobile</b> 📱 תמיכה" in Request of Mobile approvals
    And I build the weekly tab
    Then the weekly tab shows under "Queue for next quarters"
      | Request                  |
      | =1+1                     |
      | <b>Mobile</b> 📱 תמיכה |

  Scenario: A broken seal is said, and nothing is posted on top of it
    When I type "99" in Price of entry 2
    And I build the weekly tab
    Then the weekly tab contains "Check: Entry 2"
    And the Changes tab has 6 entries

  Scenario: A note that was written far below before the first meeting stays where it is
    Given I type "Ask Acme again" in A70 of Weekly
    When I build the weekly tab
    Then the weekly tab contains "Ask Acme again"
    And the weekly tab contains "Still to build"

  Scenario: Cells that people keep beside the page and notes below it stay
    When I build the weekly tab
    And I note "Ask Acme about the date" on the weekly tab
    And I type "=6*7" in R12 of Weekly
    And I drop HubSpot because "SAP deal"
    And I build the weekly tab
    Then the weekly tab contains "Ask Acme about the date"
    And the weekly tab contains "42"

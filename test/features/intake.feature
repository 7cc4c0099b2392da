Feature: Asking for something
  A rep asks in seconds, gets an ID and a reply to paste, and promises nothing. Whoever asked is answered.

  Background:
    Given the Allocation
      | Quarter | Starts     | Ends       | Unit         | Capacity | Sales share | VP of Sales          |
      | 2026-Q4 | 2026-10-01 | 2026-12-30 | story points | 1000     | 10%         | vp.sales@example.com |
    And the Requests
      | Rank | ID  | Request | Estimate | Status   | Customer | Asks | Asked by |
      | 1    | R-1 | HubSpot | 60       | Endorsed | Acme     | 4    | Ada      |
      | 2    | R-2 | SSO     | 40       | New      |          |      | Ben      |
    And today is 2026-11-05
    And I am rep@example.com

  Scenario: A title is enough
    When I log the request "SAP connector"
    Then I am told "Logged as R-3 for the weekly meeting. No promise to the customer yet."
    And nothing was posted
    And the Requests tab shows
      | ID  | Request       | Rank | Status | Asks | Asked on   |
      | R-1 | HubSpot       | 1    | Endorsed | 4  |            |
      | R-3 | SAP connector | 3    | New    | 1    | 2026-11-05 |
    And =REQUEST_STATUS("R-3") says "R-3 SAP connector: rank 3, waiting"

  Scenario: Everything that the form asks for stands in its column
    When I log the request "SAP connector"
      | Customer      | Asked by | Deal value | Motive   | Asks |
      | Globex, Hooli | Cleo     | 80 000     | win back | 2    |
    Then the Requests tab shows
      | ID  | Customer      | Asked by | Deal value | Motive   | Asks | Status |
      | R-3 | Globex, Hooli | Cleo     | 80000      | win back | 2    | New    |

  Scenario Outline: A title is kept to the letter
    When I log the request "<title>"
    Then the Requests tab shows
      | ID  | Request |
      | R-3 | <title> |
    And "<title>" is nowhere a formula

    Examples:
      | title                      |
      | =1+1                       |
      | <b>Bold</b> & co           |
      | 🔦 Feature: Custom roles    |
      | +49 30 1234                |
      | @mentions in comments      |

  Scenario: What is wrong is said at once, and nothing is written
    When I log the request " "
      | Deal value | Motive | Asks |
      | lots       | whim   | 0    |
    Then I am refused with "Write what is asked for, in one line."
    And I am refused with "Deal value 'lots' is no number."
    And I am refused with "'whim' is no motive."
    And I am refused with "Asks is '0'."
    And no cell has changed
    When I log a request of 501 characters
    Then I am refused with "The title has 501 characters, and a line holds 500."
    And no cell has changed
    When I log a request of 500 characters
    Then I am told "Logged as R-3"

  Scenario: An ID is never given twice
    When I log the request "SAP connector"
    And I delete the row of R-3
    And I log the request "Fax"
    Then I am told "Logged as R-4"

  Scenario: One more ask for what is asked for already
    When I join the ask for HubSpot with "Globex"
    Then I am told "Added to R-1 HubSpot, now asked for by 5. No promise to the customer yet."
    And the Requests tab shows
      | ID  | Asks | Customer     | Status   |
      | R-1 | 5    | Acme, Globex | Endorsed |
    When I join the ask for SSO with "Acme"
    And I join the ask for HubSpot with "acme"
    Then the Requests tab shows
      | ID  | Asks | Customer     |
      | R-1 | 6    | Acme, Globex |
      | R-2 | 2    | Acme         |
    And there are no problems

  Scenario: From the menu
    When I choose "New request…" from the menu
    And answering "SAP connector"
    Then I am told "Logged as R-3 for the weekly meeting. No promise to the customer yet."
    And the Requests tab shows
      | ID  | Request       | Asked by        |
      | R-3 | SAP connector | rep@example.com |

  Scenario: What is two weeks old waits for an answer
    When I log the request "SAP connector"
      | Customer | Asked by |
      | Globex   | Cleo     |
    Then who was heard does not show "SAP connector"
    Given today is 2026-11-19
    Then who was heard shows "Globex · asked 14 days ago"
    When I endorse SAP connector
    Then I am told "R-3 SAP connector is endorsed: it waits in the queue, at rank 3."
    And the Requests tab shows
      | ID  | Status   |
      | R-3 | Endorsed |
    And who was heard does not show "asked 14 days ago"

  Scenario: Declining is for the VP of Sales, and keeps its reason
    When I decline SSO because "Nobody has asked again"
    Then I am refused with "Only the VP of Sales (vp.sales@example.com) can decline a request."
    Given I am vp.sales@example.com
    When I decline HubSpot because "Nobody has asked again"
    Then I am refused with "R-1 HubSpot has its answer: it is Endorsed by now."
    When I decline SSO because " "
    Then I am refused with "Write why R-2 SSO is declined"
    When I log the request "SAP connector"
    And I decline SSO because "Nobody has asked again"
    Then the Requests tab shows
      | ID  | Status   | Rank | Notes                                       |
      | R-2 | Declined |      | Declined on 5 November 2026: Nobody has asked again |
      | R-3 | New      | 2    |                                             |
    And there are no pending changes

  Scenario: Coverage names nobody in a small group, deals count once, motives make 100 %
    Then who was heard shows "0 of 2 reps heard this month."
    When I log the request "Voice"
      | Asked by | Customer | Deal value | Motive |
      | Cleo     | Globex   | 120000     | new    |
    And I log the request "Fax"
      | Asked by | Customer | Deal value | Motive |
      | Dan      | Globex   | 120000     | retain |
    And I log the request "Telex"
      | Asked by | Customer | Deal value |
      | Cleo     | Hooli    | 5          |
    Then who was heard shows "2 of 4 reps heard this month."
    When I log the request "Pager"
      | Asked by |
      | Finn     |
    Then who was heard shows "3 of 5 reps heard this month, not yet: Ada and Ben."
    And who was heard shows "120 005, each counted once"

  Scenario: Whom product met, and whom to tell what shipped
    Given I am vp.sales@example.com
    When I type "2026-11-02" in Product met customer of R-1
    Then who was heard shows "Product met 1 customer this quarter."
    When I commit the quarter 2026-Q4
    And product ships HubSpot at 60
    Then who was heard shows "HubSpot (Acme)"
    And who was heard does not show "SSO"

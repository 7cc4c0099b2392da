Feature: Every change is a decision record
  Who asked, for which deal, by what cause, at which price, who accepted, and when.

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
    And I am vp.sales@example.com
    And I commit the quarter 2026-Q4
    And I type "40%" in Built of HubSpot
    And today is 2026-11-05

  Scenario: Sales changes its mind on a rep's behalf
    Given it is asked for by "Rita"
    When I drop HubSpot because "SAP deal, Acme"
    Then the Changes tab ends with
      | When       | Event   | Request | Price shown | Asked by | Reason         | Cause | Accepted by          |
      | 2026-11-05 | Dropped | HubSpot | 11          | Rita     | SAP deal, Acme | Sales | vp.sales@example.com |

  Scenario: Who asks for nobody else asks for themselves
    When I drop HubSpot because "SAP deal"
    Then the Changes tab ends with
      | Event   | Asked by             | Accepted by          |
      | Dropped | vp.sales@example.com | vp.sales@example.com |

  Scenario: Without a reason nothing is posted
    When I drop HubSpot
    Then I am refused with "reason"
    When I drop Bulk import because "  "
    Then I am refused with "reason"
    When I swap Bulk import for R-7 because ""
    Then I am refused with "reason"
    When I pause HubSpot because ""
    Then I am refused with "reason"
    When I grow SSO by 5 because ""
    Then I am refused with "reason"
    When I cut SSO by 5 because ""
    Then I am refused with "reason"
    When product pulls Usage report because ""
    Then I am refused with "reason"
    When the approver grants 5 because ""
    Then I am refused with "reason"
    When the approver takes 5 because ""
    Then I am refused with "reason"
    When the approver lends 5 because ""
    Then I am refused with "reason"
    And =BUDGET_REMAINING() shows 10

  Scenario: Every kind of entry is complete
    When I pause HubSpot because "Waiting for the contract"
    And I grow Audit log by 2 because "One more report"
    And I cut SSO by 5 because "One provider is enough" shippable
    And product re-estimates SSO to 26
    And product ships SSO at 24
    And product pulls Usage report because "incident"
    And I swap Bulk import for Mobile approvals because "They asked first"
    And I drop HubSpot because "SAP deal"
    And I reinstate HubSpot because "They are back"
    And the approver grants 5 because "The fair in March"
    And the approver takes 1 because "Hiring stopped"
    And I undo the last change
    And today is 2026-12-30
    And I close the quarter 2026-Q4
    Then every entry says who asked, why, by what cause, who accepted and when
    And the ledger is intact
    And =BUDGET_TOTAL()-BUDGET_COMMITTED()-BUDGET_SPENT()-BUDGET_WASTE()-BUDGET_REMAINING() shows 0

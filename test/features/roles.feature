Feature: Who may do what
  Sales owns rank and budget, product owns estimates and progress, the approver alone moves the budget; everyone sees everything.

  Background:
    Given the Allocation
      | Quarter | Starts     | Ends       | Unit         | Capacity | Sales share | VP of Sales          | VP of Product          | Approver        |
      | 2026-Q4 | 2026-10-01 | 2026-12-30 | story points | 1000     | 10%         | vp.sales@example.com | vp.product@example.com | ceo@example.com |
      | 2027-Q1 | 2026-12-31 | 2027-03-31 | story points | 1000     | 10%         | vp.sales@example.com | vp.product@example.com | ceo@example.com |
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

  Scenario: The VP of Sales changes what is committed
    When I drop Audit log because "SAP deal"
    And I pause HubSpot because "Waiting for the contract"
    And I grow SSO by 5 because "Two more providers"
    And I cut SSO by 2 because "One is enough"
    And I swap Bulk import for Mobile approvals because "They asked first"
    Then the Changes tab ends with
      | Event   | Request          | Accepted by          |
      | Dropped | Audit log        | vp.sales@example.com |
      | Paused  | HubSpot          | vp.sales@example.com |
      | Grown   | SSO              | vp.sales@example.com |
      | Cut     | SSO              | vp.sales@example.com |
      | Dropped | Bulk import      | vp.sales@example.com |
      | Added   | Mobile approvals | vp.sales@example.com |

  Scenario: The VP of Sales leaves product's side to product, and the budget to the approver
    When product ships SSO at 24
    Then I am refused with "Only the VP of Product"
    When product re-estimates SSO to 42
    Then I am refused with "Only the VP of Product"
    When product pulls SSO because "incident"
    Then I am refused with "Only the VP of Product"
    When I cut SSO by 5 because "The rest can ship" shippable
    Then I am refused with "Only the VP of Product"
    When the approver grants 5 because "The fair"
    Then I am refused with "Only the Approver"
    When the approver takes 5 because "The fair"
    Then I am refused with "Only the Approver"
    When the approver lends 5 because "The fair"
    Then I am refused with "Only the Approver"
    And =BUDGET_REMAINING() shows 10

  Scenario: The VP of Product ships, re-estimates, pulls, and says what can ship
    Given I am vp.product@example.com
    When product re-estimates Audit log to 18
    And product ships SSO at 24
    And product pulls Usage report because "incident"
    And I cut HubSpot by 5 because "The rest can ship" shippable
    Then the Changes tab ends with
      | Event        | Request      | Cause   | Accepted by            |
      | Re-estimated | Audit log    | Product | vp.product@example.com |
      | Shipped      | SSO          | Product | vp.product@example.com |
      | Pulled       | Usage report | Product | vp.product@example.com |
      | Cut          | HubSpot      | Sales   | vp.product@example.com |
    And every entry says who asked, why, by what cause, who accepted and when
    When I drop Bulk import because "Not needed"
    Then I am refused with "Only the VP of Sales"
    When the approver grants 5 because "The fair"
    Then I am refused with "Only the Approver"

  Scenario: The approver alone moves the budget
    Given I am ceo@example.com
    When the approver grants 5 because "The fair"
    And the approver takes 2 because "Hiring stopped"
    And the approver lends 5 because "From next quarter"
    Then the Changes tab ends with
      | Event   | Effect | Accepted by     |
      | Granted | 5      | ceo@example.com |
      | Taken   | -2     | ceo@example.com |
      | Lent    | 5      | ceo@example.com |
      | Repaid  | -5     | ceo@example.com |
    When product ships SSO at 24
    Then I am refused with "Only the VP of Product"

  Scenario Outline: A <who> asks, and decides nothing
    Given I am <who>@example.com
    When I drop Bulk import because "SAP deal"
    Then I am refused with "Only the VP of Sales"
    When I swap Bulk import for Mobile approvals because "SAP deal"
    Then I am refused with "Only the VP of Sales"
    When I add Mobile approvals because "SAP deal"
    Then I am refused with "Only the VP of Sales"
    When I pause HubSpot because "SAP deal"
    Then I am refused with "Only the VP of Sales"
    When I grow SSO by 5 because "SAP deal"
    Then I am refused with "Only the VP of Sales"
    When I cut SSO by 5 because "SAP deal"
    Then I am refused with "Only the VP of Sales"
    When product ships SSO at 24
    Then I am refused with "Only the VP of Product"
    When product pulls SSO because "incident"
    Then I am refused with "Only the VP of Product"
    When the approver lends 5 because "SAP deal"
    Then I am refused with "Only the Approver"
    When I undo the last change
    Then I am refused with "Only the"
    And =BUDGET_REMAINING() shows 10
    Given today is 2026-12-30
    When I close the quarter 2026-Q4
    Then I am refused with "Only the"
    Given today is 2027-01-04
    When I commit the quarter 2027-Q1
    Then I am refused with "Only the"

    Examples:
      | who     |
      | manager |
      | rep     |
      | pm      |
      | viewer  |

  Scenario: What one may not do, one may still price
    Given I am rep@example.com
    When I preview: drop HubSpot
    Then the price shown is sunk 8, disruption 3, back 9, remaining 19
    And I am told "Only the VP of Sales"
    And no cell has changed

  Scenario: A rep's row does not get there by a status typed by hand
    Given I am rep@example.com
    When I type "Committed" in Status of SAP
    Then nothing was posted
    And =BUDGET_REMAINING() shows 10

  Rule: Who Google does not know is asked, and what they say is marked as said

    Scenario: Without a name nothing is posted
      Given I am nobody Google knows
      When I drop HubSpot because "SAP deal"
      Then I am refused with "who you are"
      And =BUDGET_REMAINING() shows 10

    Scenario: With an address that may
      Given I am nobody Google knows
      And I say I am "vp.sales@example.com"
      When I drop HubSpot because "SAP deal"
      Then the Changes tab ends with
        | Event   | Accepted by                       |
        | Dropped | vp.sales@example.com (said to be) |

    Scenario: With an address that may not
      Given I am nobody Google knows
      And I say I am "rep@example.com"
      When I drop HubSpot because "SAP deal"
      Then I am refused with "Only the VP of Sales"

    Scenario: Where nobody is named, a name is enough
      Given I type "" in VP of Sales of 2026-Q4
      And I type "" in VP of Product of 2026-Q4
      And I type "" in Approver of 2026-Q4
      And I am nobody Google knows
      And I say I am "Dana"
      When I drop HubSpot because "SAP deal"
      Then the Changes tab ends with
        | Event   | Asked by          | Accepted by       |
        | Dropped | Dana (said to be) | Dana (said to be) |

  Rule: With nobody named everyone may do everything, and the sidebar says so

    Scenario: Anybody
      Given I type "" in VP of Sales of 2026-Q4
      And I type "" in VP of Product of 2026-Q4
      And I type "" in Approver of 2026-Q4
      And I am rep@example.com
      When I look at the sidebar
      Then I am told "veryone"
      When the approver grants 5 because "Why not"
      Then =BUDGET_REMAINING() shows 15
      When product ships SSO at 24
      Then =BUDGET_REMAINING() shows 21

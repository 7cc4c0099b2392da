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

  Scenario Outline: <who> may <action>
    Given I am <who>
    When <words> because "Weekly meeting"
    Then the Changes tab ends with
      | Event   | Accepted by |
      | <event> | <who>       |

    Examples: sales
      | who                  | action    | words                             | event   |
      | vp.sales@example.com | drop      | I drop HubSpot                    | Dropped |
      | vp.sales@example.com | pause     | I pause HubSpot                   | Paused  |
      | vp.sales@example.com | grow      | I grow SSO by 5                   | Grown   |
      | vp.sales@example.com | cut       | I cut SSO by 5                    | Cut     |
      | vp.sales@example.com | swap      | I swap Bulk import for R-7        | Added   |

    Examples: product
      | who                    | action | words                       | event  |
      | vp.product@example.com | pull   | product pulls Usage report  | Pulled |

    Examples: the approver
      | who             | action | words                     | event   |
      | ceo@example.com | grant  | the approver grants 5     | Granted |
      | ceo@example.com | take   | the approver takes 5      | Taken   |
      | ceo@example.com | lend   | the approver lends 5      | Repaid  |

  Scenario Outline: <who> may <action>, which names itself
    Given I am <who>
    When <words>
    Then the Changes tab ends with
      | Event   | Accepted by |
      | <event> | <who>       |
    And every entry says who asked, why, by what cause, who accepted and when

    Examples:
      | who                    | action      | words                         | event        |
      | vp.product@example.com | ship        | product ships SSO at 24       | Shipped      |
      | vp.product@example.com | re-estimate | product re-estimates SSO to 42 | Re-estimated |

  Scenario Outline: <who> can't <action>
    Given I am <who>
    When <words> because "Weekly meeting"
    Then I am refused with "Only the <owner>"
    And =BUDGET_REMAINING() shows 10

    Examples: managers, reps, PMs and viewers
      | who                 | action    | words                      | owner         |
      | manager@example.com | drop      | I drop Bulk import         | VP of Sales   |
      | rep@example.com     | swap      | I swap Bulk import for R-7 | VP of Sales   |
      | rep@example.com     | pause     | I pause HubSpot            | VP of Sales   |
      | rep@example.com     | grow      | I grow SSO by 5            | VP of Sales   |
      | manager@example.com | cut       | I cut SSO by 5             | VP of Sales   |
      | viewer@example.com  | add       | I add Mobile approvals     | VP of Sales   |
      | pm@example.com      | pull      | product pulls SSO          | VP of Product |
      | manager@example.com | grant     | the approver grants 5      | Approver      |
      | rep@example.com     | lend      | the approver lends 5       | Approver      |

    Examples: each VP stays on their side, and only the approver moves the budget
      | who                    | action | words                 | owner         |
      | vp.sales@example.com   | pull   | product pulls SSO     | VP of Product |
      | vp.sales@example.com   | grant  | the approver grants 5 | Approver      |
      | vp.sales@example.com   | take   | the approver takes 5  | Approver      |
      | vp.sales@example.com   | lend   | the approver lends 5  | Approver      |
      | vp.product@example.com | drop   | I drop Bulk import    | VP of Sales   |
      | vp.product@example.com | grant  | the approver grants 5 | Approver      |

  Scenario Outline: <who> can't ship or re-estimate
    Given I am <who>
    When product ships SSO at 24
    Then I am refused with "Only the VP of Product"
    When product re-estimates SSO to 42
    Then I am refused with "Only the VP of Product"

    Examples:
      | who                  |
      | vp.sales@example.com |
      | rep@example.com      |

  Scenario: What one may not do, one may still price
    Given I am rep@example.com
    When I preview: drop HubSpot
    Then the price shown is sunk 8, disruption 3, back 9, remaining 19
    And I am told "Only the VP of Sales"
    And no cell has changed

  Scenario: A rep can neither undo nor close
    Given I drop HubSpot because "SAP deal"
    And I am rep@example.com
    When I undo the last change
    Then I am refused with "Only the"
    Given today is 2026-12-30
    When I close the quarter 2026-Q4
    Then I am refused with "Only the"

  Scenario: A rep can't commit
    Given I am rep@example.com
    And today is 2027-01-04
    When I commit the quarter 2027-Q1
    Then I am refused with "Only the"

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

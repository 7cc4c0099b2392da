Feature: Every change at its true price
  Only what is built and stopped costs: what was built is lost, and interrupting a team is charged.

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
    And I type "Building" in Status of HubSpot
    And I type "40%" in Built of HubSpot
    And I type "Building" in Status of SSO
    And I type "50%" in Built of SSO
    And today is 2026-11-05

  Rule: A pause costs the interruption; a second one is a drop

    Scenario: The first pause
      When I pause HubSpot because "Waiting for the contract"
      Then the last change posted sunk 0 and disruption 3
      And =BUDGET_REMAINING() shows 7
      And the Changes tab ends with
        | Event  | Request | Change no. | Price | Disruption | Effect | Remaining |
        | Paused | HubSpot | 1          | 20    | 3          | -3     | 7         |

    Scenario: The second pause of the same work is a drop, at the price of a second change
      When I pause HubSpot because "Waiting for the contract"
      And I pause HubSpot because "Still waiting"
      Then the last change posted sunk 8 and disruption 4.5
      And =BUDGET_REMAINING() shows 14.5
      And the Requests tab shows
        | Request | Status  |
        | HubSpot | Shelved |
      And the Changes tab ends with
        | Event   | Request | Change no. | Effect | Remaining |
        | Paused  | HubSpot | 1          | -3     | 7         |
        | Dropped | HubSpot | 2          | 7.5    | 14.5      |

    Scenario: There is nothing to pause in work that has not begun
      When I pause Audit log because "Later"
      Then I am refused with "nothing to pause"

  Rule: Growing costs the growth, and a charge on it when the work has begun

    Scenario: Work that has not begun
      When I grow Audit log by 5 because "One more report"
      Then =BUDGET_REMAINING() shows 5
      And the Requests tab shows
        | Request   | Price |
        | Audit log | 20    |
      And the Changes tab ends with
        | Event | Request   | Change no. | Price | Disruption | Effect | Remaining |
        | Grown | Audit log |            | 20    | 0          | -5     | 5         |

    Scenario: Work that has begun: 15 % of 5 is 0.75, posted as 0.8
      When I grow HubSpot by 5 because "Two more fields"
      Then =BUDGET_REMAINING() shows 4.2
      And the Changes tab ends with
        | Event | Request | Change no. | Price | Disruption | Effect | Remaining |
        | Grown | HubSpot | 1          | 25    | 0.8        | -5.8   | 4.2       |

    Scenario Outline: More than is left: <request> by <by>
      When I grow <request> by <by> because "Much more"
      Then I am refused with "<short>"
      And =BUDGET_REMAINING() shows 10

      Examples: 11 of 10; and 10 with 1.5 for the interruption
        | request   | by | short |
        | Audit log | 11 | 1     |
        | HubSpot   | 10 | 1.5   |

  Rule: A cut releases its part; unless product can ship the rest, it is as dropping that part

    Scenario: Shippable: 5 come back, free
      When I cut SSO by 5 because "One provider is enough" shippable
      Then =BUDGET_REMAINING() shows 15
      And the Changes tab ends with
        | Event | Request | Change no. | Price | Sunk | Disruption | Effect | Remaining |
        | Cut   | SSO     |            | 25    | 0    | 0          | 5      | 15        |

    Scenario: Not shippable: half of the 5 is built, and 15 % of it is the interruption
      When I cut SSO by 5 because "One provider is enough"
      Then the last change posted sunk 2.5 and disruption 0.8
      And =BUDGET_REMAINING() shows 11.7
      And the Requests tab shows
        | Request | Price |
        | SSO     | 25    |
      And the Changes tab ends with
        | Event | Request | Change no. | Price | Sunk | Disruption | Effect | Remaining |
        | Cut   | SSO     | 1          | 25    | 2.5  | 0.8        | 1.7    | 11.7      |

    Scenario: Not begun: free
      When I cut Audit log by 5 because "Half of it is enough"
      Then =BUDGET_REMAINING() shows 15
      And =BUDGET_WASTE() shows 0

    Scenario Outline: All of it is a drop: <by> of 15
      When I cut Audit log by <by> because "Not needed"
      Then I am refused with "drop"
      And =BUDGET_REMAINING() shows 10

      Examples:
        | by |
        | 15 |
        | 16 |

  Rule: What is confirmed in one Apply is one event

    Scenario: Two drops at the rate of the first change
      When I apply together because "Weekly meeting"
        | action | request | by |
        | drop   | HubSpot |    |
        | drop   | SSO     |    |
      Then the last change posted sunk 23 and disruption 7.5
      And =BUDGET_REMAINING() shows 29.5
      And the Changes tab ends with
        | Event   | Request | Change no. | Sunk | Disruption | Effect |
        | Dropped | HubSpot | 1          | 8    | 3          | 9      |
        | Dropped | SSO     | 1          | 15   | 4.5        | 10.5   |

    Scenario: One after the other the second costs half as much again
      When I drop HubSpot because "SAP deal"
      And I preview: drop SSO
      Then the price shown is sunk 15, disruption 6.8, back 8.2, remaining 27.2

    Scenario: What one part gives back, another may use
      When I apply together because "Weekly meeting"
        | action        | request      | by  |
        | cut shippable | SSO          | 5   |
        | swap          | Usage report | SAP |
        | grow          | Audit log    | 2   |
      Then =BUDGET_REMAINING() shows 3
      And =BUDGET_WASTE() shows 0

    Scenario: It is all or nothing
      When I apply together because "Weekly meeting"
        | action | request | by |
        | drop   | HubSpot |    |
        | add    | SAP     |    |
        | drop   | R-99    |    |
      Then I am refused with "R-99"
      And =BUDGET_REMAINING() shows 10

  Rule: Within two days it can be undone

    Background:
      Given I drop HubSpot because "SAP deal"

    Scenario: On the second day after: all is as it was, also the price of the next change
      Given today is 2026-11-07
      When I undo the last change
      Then =BUDGET_REMAINING() shows 10
      And =BUDGET_WASTE() shows 0
      And the Requests tab shows
        | Request | Status    | Built | Price |
        | HubSpot | Committed | 40    | 20    |
      And the Changes tab ends with
        | Event           | Request | Sunk | Disruption | Effect | Remaining |
        | Dropped         | HubSpot | 8    | 3          | 9      | 19        |
        | Dropped, undone | HubSpot | -8   | -3         | -9     | 10        |
      And the shelf is empty
      And the ledger is intact
      When I preview: drop SSO
      Then the price shown is sunk 15, disruption 4.5, back 10.5, remaining 20.5

    Scenario: On the third day it stays
      Given today is 2026-11-08
      When I undo the last change
      Then I am refused with "7 November 2026"
      And =BUDGET_REMAINING() shows 19

    Scenario: What came in together goes back together
      When I apply together because "Weekly meeting"
        | action | request      | by  |
        | drop   | SSO          |     |
        | swap   | Usage report | SAP |
      And I undo the last change
      Then =BUDGET_REMAINING() shows 19
      And the Requests tab shows
        | Request      | Status    |
        | SSO          | Committed |
        | Usage report | Committed |
        | SAP          | Endorsed  |

  Rule: Above 20 % of the budget in sunk and disruption, the next charge needs the approver

    Background:
      Given I type "vp.sales@example.com" in VP of Sales of 2026-Q4
      And I type "ceo@example.com" in Approver of 2026-Q4
      And I type "20%" in Built of Audit log
      And I am vp.sales@example.com
      And I drop SSO because "SAP deal"

    Scenario: 19.5 is not above; 32 is; what is free stays sales' own
      Then the last change posted sunk 15 and disruption 4.5
      When I drop HubSpot because "SAP deal"
      Then the last change posted sunk 8 and disruption 4.5
      And =BUDGET_WASTE() shows 32
      When I drop Audit log because "SAP deal"
      Then I am refused with "approver"
      When I drop Bulk import because "SAP deal"
      Then =BUDGET_REMAINING() shows 38
      Given I am ceo@example.com
      When I drop Audit log because "SAP deal"
      Then the last change posted sunk 3 and disruption 4.5
      And =BUDGET_REMAINING() shows 45.5

    Scenario: The price may be looked at all the same, and the gate is named beside it
      When I drop HubSpot because "SAP deal"
      And I preview: drop Audit log
      Then the price shown is sunk 3, disruption 4.5, back 7.5, remaining 35.5
      And I am told "approver"

  Rule: Just 20 % is not above it

    Scenario: 16 and 4 are 20 of 100, and the next change is sales' own
      Given I type "vp.sales@example.com" in VP of Sales of 2026-Q4
      And I type "ceo@example.com" in Approver of 2026-Q4
      And I am vp.sales@example.com
      And I type "80%" in Built of HubSpot
      And today is 2026-12-10
      When I drop HubSpot because "SAP deal"
      Then =BUDGET_WASTE() shows 20
      When I pause SSO because "SAP deal"
      Then the last change posted sunk 0 and disruption 9

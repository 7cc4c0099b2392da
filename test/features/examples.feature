Feature: The worked examples
  Capacity 1000, share 10 %: B = 100. Committed are 90, Remaining is 10; SAP (25) and Mobile approvals (12) wait.

  Background:
    Given the Allocation
      | Quarter | Starts     | Ends       | Unit         | Capacity | Sales share |
      | 2026-Q4 | 2026-10-01 | 2026-12-30 | story points | 1000     | 10%         |
      | 2027-Q1 | 2026-12-31 | 2027-03-31 | story points | 1000     | 10%         |
      | 2027-Q2 | 2027-04-01 | 2027-06-30 | story points | 1000     | 10%         |
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

  @example-a
  Scenario Outline: A: <policy>: HubSpot, 40 % built, is dropped on <day>
    Given I type "<policy>" in Change policy of 2026-Q4
    And I commit the quarter 2026-Q4
    And I type "40%" in Built of HubSpot
    And today is <day>
    When I preview: drop HubSpot
    Then the price shown is sunk 8, disruption <disruption>, back <back>, remaining <remaining>
    And I am told "HubSpot is 40 % built. Dropping it now costs <cost> of its 20 points and gives <back> back."
    And I am told "Is this really what you want?"
    And no cell has changed
    When I drop HubSpot because "SAP deal"
    Then the last change posted sunk 8 and disruption <disruption>
    And =BUDGET_REMAINING() shows <remaining>
    And the Requests tab shows
      | Request | Status  |
      | HubSpot | Shelved |
    And the Changes tab ends with
      | Event   | Request | Change no. | Built | Price | Sunk | Disruption   | Price shown | Credit | Effect | Remaining   | Reason   | Cause |
      | Dropped | HubSpot | 1          | 40    | 20    | 8    | <disruption> | <cost>      | 0      | <back> | <remaining> | SAP deal | Sales |
    And the ledger is intact

    Examples: 10 % of what is interrupted, half as much again in the middle third, twice as much in the last
      | policy     | day        | disruption | cost | back | remaining |
      | Escalating | 2026-10-15 | 2          | 10   | 10   | 20        |
      | Escalating | 2026-11-05 | 3          | 11   | 9    | 19        |
      | Escalating | 2026-12-10 | 4          | 12   | 8    | 18        |

    Examples: 3 % of the base budget, whatever the day
      | policy   | day        | disruption | cost | back | remaining |
      | Flat fee | 2026-10-15 | 3          | 11   | 9    | 19        |
      | Flat fee | 2026-11-05 | 3          | 11   | 9    | 19        |
      | Flat fee | 2026-12-10 | 3          | 11   | 9    | 19        |

    Examples: what was built and nothing else
      | policy    | day        | disruption | cost | back | remaining |
      | Sunk only | 2026-10-15 | 0          | 8    | 12   | 22        |
      | Sunk only | 2026-11-05 | 0          | 8    | 12   | 22        |
      | Sunk only | 2026-12-10 | 0          | 8    | 12   | 22        |

    Examples: the first 5 free, the next 5 at 25 %, the other 10 at 50 %: 1.25 and 5 are 6.25, posted as 6.3
      | policy         | day        | disruption | cost | back | remaining |
      | Churn brackets | 2026-10-15 | 6.3        | 14.3 | 5.7  | 15.7      |
      | Churn brackets | 2026-11-05 | 6.3        | 14.3 | 5.7  | 15.7      |
      | Churn brackets | 2026-12-10 | 6.3        | 14.3 | 5.7  | 15.7      |

  Rule: HubSpot, 40 % built, for SAP

    Background:
      Given I commit the quarter 2026-Q4
      And I type "40%" in Built of HubSpot
      And today is 2026-11-05

    @example-b
    Scenario: B: 19 are free and SAP takes 25, so it is refused, and the ways out are named
      When I swap HubSpot for SAP because "SAP deal"
      Then I am refused with "6"
      And I am refused with "Bulk import"
      And I am refused with "19"
      And I am refused with "next quarter"
      And I am refused with "approver"
      And =BUDGET_REMAINING() shows 10
      And the Requests tab shows
        | Request | Status    |
        | HubSpot | Committed |
        | SAP     | New       |

    @example-b
    Scenario: B: the price of a wish in one sentence
      When I preview: swap HubSpot for SAP
      Then I am told "SAP in means HubSpot out; 11 of its 20 points are gone (8 built, 3 disruption). To fit SAP you also give up Bulk import. Remaining after: 4."
      And no cell has changed

    @example-b
    Scenario: B: with Bulk import given up as well, 4 are left
      When I apply together because "SAP deal"
        | action | request     | by  |
        | drop   | Bulk import |     |
        | swap   | HubSpot     | SAP |
      Then the last change posted sunk 8 and disruption 3
      And =BUDGET_REMAINING() shows 4
      And the Requests tab shows
        | Request     | Status    |
        | HubSpot     | Shelved   |
        | Bulk import | Endorsed  |
        | SAP         | Committed |

  Rule: Late work, free work, and what is not decided by sales

    Background:
      Given I commit the quarter 2026-Q4

    @example-d
    Scenario: D: 80 % built and late, nothing comes back
      Given I type "80%" in Built of HubSpot
      And today is 2026-12-10
      When I preview: drop HubSpot
      Then the price shown is sunk 16, disruption 4, back 0, remaining 10
      And I am told "finish it"
      When I drop HubSpot because "SAP deal"
      Then the last change posted sunk 16 and disruption 4
      And =BUDGET_REMAINING() shows 10

    @example-e
    Scenario: E: unstarted work moves free of charge
      Given today is 2026-11-05
      When I preview: swap Bulk import for Mobile approvals
      Then the price shown is sunk 0, disruption 0, back 10, remaining 8
      When I swap Bulk import for Mobile approvals because "They asked first"
      Then the last change posted sunk 0 and disruption 0
      And =BUDGET_REMAINING() shows 8
      And =BUDGET_WASTE() shows 0
      # It did not count: the next change is still the first.
      Given I type "40%" in Built of HubSpot
      When I preview: drop HubSpot
      Then the price shown is sunk 8, disruption 3, back 9, remaining 17

    @example-f
    Scenario: F: product's own re-estimate leaves the price alone, and opens a free exit
      Given I type "50%" in Built of SSO
      And today is 2026-11-05
      When product re-estimates SSO to 42
      Then =BUDGET_REMAINING() shows 10
      And the Requests tab shows
        | Request | Price |
        | SSO     | 30    |
      And I am told "12"
      And I am told "free of charge"
      When I drop SSO because "42 is too much for it"
      Then the last change posted sunk 0 and disruption 0
      And =BUDGET_REMAINING() shows 40
      And the Changes tab ends with
        | Event        | Request | Change no. | Price | Actual | Credit | Effect | Remaining | Cause   |
        | Re-estimated | SSO     |            | 30    | 42     | 0      | 0      | 10        | Product |
        | Dropped      | SSO     |            | 30    |        | 30     | 30     | 40        | Product |

    @example-f
    Scenario: F: at 125 % of the price there is no free exit yet
      Given I type "50%" in Built of SSO
      And today is 2026-11-05
      When product re-estimates SSO to 37.5
      And I preview: drop SSO
      Then the price shown is sunk 15, disruption 4.5, back 10.5, remaining 20.5

    @example-g
    Scenario: G: SSO ships at 24 and 6 come back
      Given today is 2026-11-05
      When product ships SSO at 24
      Then =BUDGET_REMAINING() shows 16
      And the Requests tab shows
        | Request | Status  |
        | SSO     | Shipped |
      And the Changes tab ends with
        | Event   | Request | Change no. | Price | Actual | Credit | Effect | Remaining | Cause   |
        | Shipped | SSO     |            | 30    | 24     | 6      | 6      | 16        | Product |

    @example-h
    Scenario Outline: H: <side> pulls Usage report, 20 % built, and sales gets all of it back
      Given I type "20%" in Built of Usage report
      And today is 2026-11-05
      When <side> pulls Usage report because "incident"
      Then =BUDGET_REMAINING() shows 25
      And =BUDGET_WASTE() shows 0
      And the Requests tab shows
        | Request      | Status  |
        | Usage report | Shelved |
      And the Changes tab ends with
        | Event  | Request      | Change no. | Built | Price | Sunk | Disruption | Credit | Effect | Remaining | Reason   | Cause   |
        | Pulled | Usage report |            | 20    | 15    | 0    | 0          | 15     | 15     | 25        | incident | <cause> |
      # The next change of sales is still the first.
      Given I type "40%" in Built of HubSpot
      When I preview: drop HubSpot
      Then the price shown is sunk 8, disruption 3, back 9, remaining 34

      Examples:
        | side     | cause    |
        | product  | Product  |
        | company  | Company  |
        | no fault | No fault |

  Rule: Back from the shelf

    Background:
      Given I commit the quarter 2026-Q4
      And I type "40%" in Built of HubSpot
      And today is 2026-11-05
      And I drop HubSpot because "SAP deal"

    @example-j
    Scenario: J: in the same quarter all that was built counts, so 12 of 20 are left to pay
      When I look at the sidebar
      Then the shelf shows
        | request | price |
        | HubSpot | 12    |
      When I preview: reinstate HubSpot
      Then no cell has changed
      When I reinstate HubSpot because "They are back"
      Then =BUDGET_REMAINING() shows 7
      And the Requests tab shows
        | Request | Status    | Price |
        | HubSpot | Committed | 12    |
      And the Changes tab ends with
        | Event      | Request | Change no. | Price | Sunk | Disruption | Effect | Remaining |
        | Reinstated | HubSpot |            | 12    | 0    | 0          | -12    | 7         |
      And the shelf is empty

    @example-j
    Scenario Outline: J: in <quarter> it takes <price>
      Given today is <day>
      And I commit the quarter <quarter> with exactly
        | SAP |
      When I look at the sidebar
      Then the shelf shows
        | request | price   |
        | HubSpot | <price> |
      When I reinstate HubSpot because "They are back"
      Then =BUDGET_REMAINING("<quarter>") shows <remaining>

      Examples: half of the 8 in the next quarter, nothing later; 100 − 25 is free
        | quarter | day        | price | remaining |
        | 2027-Q1 | 2027-01-05 | 16    | 59        |
        | 2027-Q2 | 2027-04-05 | 20    | 55        |

  Rule: A list of 112 against 100

    Background:
      Given I type "22" in Estimate of Mobile approvals

    @example-l
    Scenario: L: it is refused as a whole, with the cut line
      When I commit the quarter 2026-Q4 with exactly
        | HubSpot          |
        | SSO              |
        | Audit log        |
        | Bulk import      |
        | Usage report     |
        | Mobile approvals |
      Then I am refused with "over by 12"
      And I am refused with "Mobile approvals (22) does not fit by 12"
      And the Changes tab has 0 entries

    @example-l
    Scenario: L: the approver lends 12, and the next quarter opens that much lower
      When the approver lends 12 because "All six, for the fair"
      Then =BUDGET_TOTAL() shows 112
      And =BUDGET_TOTAL("2027-Q1") shows 88
      When I commit the quarter 2026-Q4 with exactly
        | HubSpot          |
        | SSO              |
        | Audit log        |
        | Bulk import      |
        | Usage report     |
        | Mobile approvals |
      Then =BUDGET_REMAINING() shows 0
      And =BUDGET_REMAINING("2027-Q1") shows 88
      And the Allocation tab shows
        | Quarter | Budget | Remaining |
        | 2026-Q4 | 112    | 0         |
        | 2027-Q1 | 88     | 88        |

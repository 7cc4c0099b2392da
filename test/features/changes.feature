Feature: Changing one's mind, at a price
  Work already built is lost, disruption is charged, and the price rises with each change and with the calendar.

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

  @example-a
  Scenario Outline: A: HubSpot, 40 % built, is dropped in the <third> third
    Given I type "40%" in Built of HubSpot
    And today is <day>
    When I preview: drop HubSpot
    Then the price shown is sunk 8, disruption <disruption>, back <back>, remaining <remaining>
    And I am told "HubSpot is 40 % built. Dropping it now costs <cost> of its 20 points and gives <back> back."
    And I am told "Is this really what you want?"
    And nothing was posted
    When I drop HubSpot because "SAP deal"
    Then the last change posted sunk 8 and disruption <disruption>
    And =BUDGET_REMAINING() shows <remaining>
    And the Requests tab shows
      | Request | Status  |
      | HubSpot | Shelved |
    And the Changes tab ends with
      | Event   | Request | Change no. | Built | Price | Sunk | Disruption   | Effect | Remaining   | Reason   | Cause |
      | Dropped | HubSpot | 1          | 40    | 20    | 8    | <disruption> | <back> | <remaining> | SAP deal | Sales |
    And the ledger is intact

    Examples:
      | third  | day        | disruption | cost | back | remaining |
      | first  | 2026-10-15 | 2          | 10   | 10   | 20        |
      | middle | 2026-11-05 | 3          | 11   | 9    | 19        |
      | last   | 2026-12-10 | 4          | 12   | 8    | 18        |

  @example-b
  Scenario: B: HubSpot for SAP does not fit, and the ways out are named
    Given I type "40%" in Built of HubSpot
    And today is 2026-11-05
    When I swap HubSpot for SAP because "SAP deal"
    Then I am refused with "6"
    And I am refused with "Bulk import"
    And =BUDGET_REMAINING() shows 10
    And the Requests tab shows
      | Request | Status    |
      | HubSpot | Committed |
      | SAP     | New       |

  @example-b
  Scenario: B: giving up Bulk import as well leaves 4
    Given I type "40%" in Built of HubSpot
    And today is 2026-11-05
    When I drop Bulk import because "SAP deal"
    And I swap HubSpot for SAP because "SAP deal"
    Then =BUDGET_REMAINING() shows 4
    And the Requests tab shows
      | Request     | Status    |
      | HubSpot     | Shelved   |
      | SAP         | Committed |

  @example-d
  Scenario: D: late and almost finished, nothing comes back
    Given I type "80%" in Built of HubSpot
    And today is 2026-12-10
    When I preview: drop HubSpot
    Then the price shown is sunk 16, disruption 4, back 0, remaining 10
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

  Scenario: The second change costs half as much again
    Given I type "40%" in Built of HubSpot
    And I type "50%" in Built of SSO
    And today is 2026-11-05
    When I drop HubSpot because "SAP deal"
    And I preview: drop SSO
    Then the price shown is sunk 15, disruption 6.8, back 8.2, remaining 27.2

  Scenario: A change of started work needs a reason
    Given I type "40%" in Built of HubSpot
    When I drop HubSpot
    Then I am refused with "reason"

  Scenario: Started without progress is started all the same
    Given I type "Building" in Status of HubSpot
    And today is 2026-10-15
    When I preview: drop HubSpot
    Then the price shown is sunk 0, disruption 2, back 18, remaining 28

  Scenario: What does not fit can't be added
    When I add Mobile approvals because "The deal is ready"
    Then I am refused with "2"
    And =BUDGET_REMAINING() shows 10

  Scenario: What fits can be added
    When I drop Bulk import because "Nobody asks any more"
    And I add Mobile approvals because "The deal is ready"
    Then =BUDGET_REMAINING() shows 8
    And the Changes tab ends with
      | Event   | Request          | Effect | Remaining |
      | Dropped | Bulk import      | 10     | 20        |
      | Added   | Mobile approvals | -12    | 8         |

  @example-g
  Scenario: G: SSO ships at 24 and 6 come back
    Given today is 2026-11-05
    When product ships SSO at 24
    Then =BUDGET_REMAINING() shows 16
    And the Requests tab shows
      | Request | Status  |
      | SSO     | Shipped |
    And the Changes tab ends with
      | Event   | Request | Price | Credit | Effect | Remaining |
      | Shipped | SSO     | 30    | 6      | 6      | 16        |

  Scenario: Shipping over the price costs sales nothing
    When product ships SSO at 42
    Then =BUDGET_REMAINING() shows 10

  Scenario Outline: <fault>
    When I <action> because "Just so"
    Then I am refused with "<says>"

    Examples:
      | fault                                 | action               | says    |
      | a request that nobody knows           | drop R-99            | R-99    |
      | a request that was never committed    | drop SAP             | SAP     |
      | a request that is committed already   | add HubSpot          | HubSpot |
      | a swap with itself                    | swap HubSpot for R-1 | can't go out and come in at once |

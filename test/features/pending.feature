Feature: Hand edits of what was committed
  Requests is the working copy, Changes is the history. What a hand has changed counts for nothing until somebody applies
  it, at its price, or takes it back.

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
    And today is 2026-11-05

  Scenario: Rank and progress are never pending
    Given I type "6" in Rank of HubSpot
    And I type "Building" in Status of SSO
    And I type "70%" in Built of SSO
    Then there are no pending changes

  Scenario Outline: <edit> is found, priced and applied
    When I type "<text>" in <header> of <request>
    Then nothing was posted
    And =BUDGET_REMAINING() shows 10
    And the pending changes are
      | cell                  | says   | price   |
      | <header> of <request> | <says> | <price> |
    When I apply the pending changes because "Agreed on Monday"
    Then there are no pending changes
    And =BUDGET_REMAINING() shows <remaining>
    And the Changes tab ends with
      | Event   | Request   | Reason           |
      | <event> | <request> | Agreed on Monday |
    And the ledger is intact

    Examples:
      | edit                     | text     | header     | request     | says                                   | price       | remaining | event        |
      | HubSpot declined         | Declined | Status     | HubSpot     | it is dropped: costs 11, gives 9 back. | costs 11    | 19        | Dropped      |
      | Bulk import shelved      | Shelved  | Status     | Bulk import | it is dropped: free, gives 10 back.    | free        | 20        | Dropped      |
      | SSO for the next quarter | 2027-Q1  | Not before | SSO         | moved out of 2026-Q4                   | free        | 40        | Dropped      |
      | A price raised           | 35       | Price      | SSO         | Price says 35, the ledger says 30.     | takes 5     | 5         | Grown        |
      | A price lowered          | 25       | Price      | SSO         | Price says 25, the ledger says 30.     | gives 5     | 15        | Cut          |
      | HubSpot cut in half      | 10       | Price      | HubSpot     | Price says 10, the ledger says 20.     | costs 5.5   | 14.5      | Cut          |

  Scenario Outline: <edit> is found and costs nothing
    When I type "<text>" in <header> of R-2
    Then the pending changes are
      | cell            | says   | price |
      | <header> of R-2 | <says> | free  |
    When I apply the pending changes
    Then there are no pending changes
    And =BUDGET_REMAINING() shows 10
    And the Changes tab ends with
      | Event   | Request | Effect |
      | <event> | R-2     | 0      |

    Examples:
      | edit           | text | header   | says                                   | event        |
      | A new estimate | 42   | Estimate | Estimate says 42, the ledger says 30.  | Re-estimated |
      | A new title    | Okta | Request  | Request says 'Okta', the ledger says 'SSO'. | Renamed |

  Scenario: A request typed Shipped ships at its price
    When I type "Shipped" in Status of SSO
    And I apply the pending changes
    Then there are no pending changes
    And =BUDGET_REMAINING() shows 10
    And the Changes tab ends with
      | Event   | Request | Credit |
      | Shipped | SSO     | 0      |

  Scenario: What was lowered by hand makes no drop cheaper
    When I type "0%" in Built of HubSpot
    Then the pending changes are
      | cell             | says              |
      | Built of HubSpot | 40 % was seen     |
    When I drop HubSpot because "SAP deal"
    Then I am refused with "Apply it or revert it first."
    When I revert the pending changes
    Then there are no pending changes
    And the Requests tab shows
      | Request | Status   | Built |
      | HubSpot | Building | 40%   |

  Scenario: Product accepts that less is built
    When I type "10%" in Built of HubSpot
    And I apply the pending changes
    Then there are no pending changes
    And the Requests tab shows
      | Request | Built |
      | HubSpot | 10%   |
    When I preview: drop HubSpot
    Then the price shown is sunk 2, disruption 3, back 15, remaining 25

  Scenario: A deleted row ends no commitment, and comes back
    When I delete the row of HubSpot
    Then =BUDGET_REMAINING() shows 10
    And the pending changes are
      | says                                                     | price    |
      | R-1 HubSpot: its row is gone, the ledger says Committed, 40 % built. | costs 11 |
    When I revert the pending changes
    Then nothing was posted
    And there are no pending changes
    And the Requests tab shows
      | ID  | Request | Estimate | Status   | Built | Price | Rank |
      | R-1 | HubSpot | 20       | Building | 40%   | 20    | 1    |

  Scenario: A deleted row can be applied as a drop
    When I delete the row of HubSpot
    And I apply the pending changes
    Then there are no pending changes
    And =BUDGET_REMAINING() shows 19
    And the Changes tab ends with
      | Event   | Request | Sunk | Disruption | Reason                        |
      | Dropped | R-1     | 8    | 3          | R-1 HubSpot: its row is gone, the ledger says Committed, 40 % built. |

  Scenario: Everything that one hand has typed is one event
    When I type "Building" in Status of SSO
    And I type "Declined" in Status of SSO
    And I type "Declined" in Status of HubSpot
    And I apply the pending changes because "Both are off"
    Then there are no pending changes
    And the Changes tab ends with
      | Event   | Request | Change no. |
      | Dropped | HubSpot | 1          |
      | Dropped | SSO     | 1          |

  Scenario: Everything is taken back at once
    When I type "Declined" in Status of HubSpot
    And I type "35" in Price of SSO
    And I type "Audit trail" in Request of R-3
    And I type "99" in Estimate of Bulk import
    And I type "Committed" in Status of SAP
    And I revert the pending changes
    Then there are no pending changes
    And the Changes tab has 6 entries
    And the Requests tab shows
      | ID  | Request     | Status    | Price | Estimate |
      | R-1 | HubSpot     | Building  | 20    | 20       |
      | R-2 | SSO         | Committed | 30    | 30       |
      | R-3 | Audit log   | Committed | 15    | 15       |
      | R-4 | Bulk import | Committed | 10    | 10       |
      | R-6 | SAP         | New       |       | 25       |

  Scenario: A title that looks like a formula stays text when it is taken back
    When I type "'=1+1" in Request of R-2
    And I revert the pending changes
    Then there are no pending changes
    And the Requests tab shows
      | ID  | Request |
      | R-2 | SSO     |

  Scenario: What does not fit is not added by typing Committed
    When I type "Committed" in Status of SAP
    Then the pending changes are
      | cell          | says                                                       | why not |
      | Status of SAP | Status says Committed, the ledger does not know of it. | 15      |
    When I apply the pending changes
    Then I am refused with "15"
    And =BUDGET_REMAINING() shows 10

  Scenario: One that can't be applied refuses all of them
    When I type "Declined" in Status of HubSpot
    And I type "Shipped" in Status of SAP
    And I apply the pending changes
    Then I am refused with "never committed"
    And =BUDGET_REMAINING() shows 10

  Scenario: Pasted rows with a copy among them are new requests at once, and no second commitment
    When I paste in A9 of Requests down
      | 8  |     | Idea one |
      | 9  | R-1 | HubSpot  |
      | 10 |     | Idea two |
    Then I am told "Row 10 was a copy of R-1: it is R-9 now, and not committed."
    And there are no pending changes
    And the Changes tab has 6 entries
    And the Requests tab has 10 requests
    And the Requests tab shows
      | ID   | Request  | Status   | Rank | Price |
      | R-1  | HubSpot  | Committed | 1    | 20    |
      | R-8  | Idea one | New      | 8    |       |
      | R-9  | HubSpot  | New      | 9    |       |
      | R-10 | Idea two | New      | 10   |       |

  Scenario: A capacity typed over is the approver's to grant
    When I type "1200" in Capacity of 2026-Q4
    Then =BUDGET_REMAINING() shows 10
    And the pending changes are
      | cell                | says                                            | price         |
      | Capacity of 2026-Q4 | its row makes 120 points, the ledger says 100.  | gives 20 back |
    When I apply the pending changes because "One more team"
    Then there are no pending changes
    And =BUDGET_REMAINING() shows 30

  Scenario: A capacity typed over is taken back
    When I type "1200" in Capacity of 2026-Q4
    And I revert the pending changes
    Then there are no pending changes
    And the Allocation tab shows
      | Quarter | Capacity |
      | 2026-Q4 | 1000     |

  Scenario: A rep gets nowhere by typing
    Given I type "vp.sales@example.com" in VP of Sales of 2026-Q4
    And I type "vp.product@example.com" in VP of Product of 2026-Q4
    And I am rep@example.com
    When I type "Declined" in Status of HubSpot
    And I apply the pending changes
    Then I am refused with "VP of Sales"
    And =BUDGET_REMAINING() shows 10

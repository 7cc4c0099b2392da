Feature: What can't be done is refused in plain words
  Nothing is posted, and the sentence names what is wrong.

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
    And I type "Merged" in Status of Mobile approvals
    And I commit the quarter 2026-Q4
    And I type "40%" in Built of HubSpot
    And today is 2026-11-05

  Scenario Outline: <fault>
    When I <action> because "Just so"
    Then I am refused with "<says>"
    And =BUDGET_REMAINING() shows 10

    Examples: requests that can't take part
      | fault                                | action               | says                             |
      | a request that nobody knows          | drop R-99            | R-99                             |
      | adding one that nobody knows         | add R-99             | R-99                             |
      | a request that was never committed   | drop SAP             | SAP                              |
      | pausing what was never committed     | pause SAP            | SAP                              |
      | growing what was never committed     | grow SAP by 1        | SAP                              |
      | cutting what was never committed     | cut SAP by 1         | SAP                              |
      | a request that is committed already  | add HubSpot          | HubSpot                          |
      | a request that was merged            | add Mobile approvals | Merged                           |
      | a swap with itself                   | swap HubSpot for R-1 | can't go out and come in at once |
      | nothing on the shelf by that name    | reinstate SAP        | shelf                            |
      | reinstating what is committed        | reinstate HubSpot    | HubSpot                          |

    Examples: amounts
      | fault                  | action          | says  |
      | growing by nothing     | grow SSO by 0   | 0     |
      | growing backwards      | grow SSO by -3  | -3    |
      | growing by a slip      | grow SSO by 1e9 | 1e9   |
      | growing by no number   | grow SSO by NaN | NaN   |
      | growing by a word      | grow SSO by lots | lots |
      | cutting nothing        | cut SSO by 0    | 0     |
      | cutting backwards      | cut SSO by -3   | -3    |
      | cutting no number      | cut SSO by NaN  | NaN   |

  Scenario Outline: <who> <what> "<amount>"
    When <who> <what> <amount> because "Just so"
    Then I am refused with "<amount>"
    And =BUDGET_TOTAL() shows 100

    Examples:
      | who          | what   | amount |
      | the approver | grants | 0      |
      | the approver | grants | -3     |
      | the approver | grants | 1e9    |
      | the approver | takes  | NaN    |
      | the approver | lends  | -3     |
      | the approver | lends  | plenty |

  Scenario Outline: Product can't ship at "<amount>", nor re-estimate to it
    When product ships SSO at <amount>
    Then I am refused with "<amount>"
    When product re-estimates SSO to <amount>
    Then I am refused with "<amount>"
    And =BUDGET_REMAINING() shows 10

    Examples:
      | amount |
      | -3     |
      | NaN    |
      | 1e9    |

  Scenario Outline: "<amount>" is read as people mean it
    When I grow SSO by <amount> because "Two more providers"
    Then =BUDGET_REMAINING() shows <remaining>

    Examples:
      | amount | remaining |
      | 2 pts  | 8         |
      | 1,5    | 8.5       |
      | 1.5    | 8.5       |

  Scenario: Shipped is shipped
    Given product ships SSO at 24
    When product ships SSO at 20
    Then I am refused with "SSO"
    When I drop SSO because "SAP deal"
    Then I am refused with "SSO"
    And =BUDGET_REMAINING() shows 16

  Scenario: What is on the shelf comes back by reinstating, not by adding
    Given I drop HubSpot because "SAP deal"
    When I add HubSpot because "They are back"
    Then I am refused with "reinstate"
    And =BUDGET_REMAINING() shows 19

  Rule: Looking at a price changes nothing

    Scenario Outline: <change>
      When I preview: <change>
      Then no cell has changed

      Examples:
        | change                       |
        | drop HubSpot                 |
        | swap Bulk import for SAP     |
        | pause HubSpot                |
        | grow SSO by 5                |
        | cut HubSpot by 5             |
        | product ships SSO at 24      |
        | product re-estimates SSO to 42 |
        | product pulls HubSpot        |
        | the approver grants 5        |
        | the approver lends 5         |

    Scenario: Several together
      When I preview together
        | action | request     | by  |
        | drop   | Bulk import |     |
        | swap   | HubSpot     | SAP |
      Then the price shown is sunk 8, disruption 3, back 19, remaining 4
      And no cell has changed

    Scenario: The cheapest way to free 6 begins with what is not started
      When I preview: swap HubSpot for SAP
      Then I am told "Bulk import"
      And I am not told "Also drop SSO"

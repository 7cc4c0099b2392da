Feature: Force-ranking
  Ranks of open requests are 1 to n, each used once, without gaps. Ranking never costs anything.

  Background:
    Given the Allocation
      | Quarter | Starts     | Ends       | Unit         | Capacity | Sales share |
      | 2026-Q4 | 2026-10-01 | 2026-12-30 | story points | 1000     | 10%         |
    And today is 2026-10-01

  Rule: Type a rank and the rest shift

    Background:
      Given the Requests
        | Rank | ID  | Request       | Estimate |
        | 1    | R-1 | HubSpot       | 10       |
        | 2    | R-2 | SSO           | 10       |
        | 3    | R-3 | Audit log     | 10       |
        | 4    | R-4 | Bulk import   | 10       |
        | 5    | R-5 | Usage report  | 10       |
        | 6    | R-6 | SAP           | 10       |
        | 7    | R-7 | Approvals     | 10       |
        | 8    | R-8 | Custom roles  | 10       |
        | 9    | R-9 | Saved filters | 10       |

    Scenario: Number 9 becomes number 2
      When I type "2" in Rank of R-9
      Then the Requests tab shows
        | ID  | Rank |
        | R-1 | 1    |
        | R-9 | 2    |
        | R-2 | 3    |
        | R-3 | 4    |
        | R-4 | 5    |
        | R-5 | 6    |
        | R-6 | 7    |
        | R-7 | 8    |
        | R-8 | 9    |
      And there are no problems

    Scenario: Number 2 becomes number 9
      When I type "9" in Rank of R-2
      Then the Requests tab shows
        | ID  | Rank |
        | R-1 | 1    |
        | R-3 | 2    |
        | R-4 | 3    |
        | R-5 | 4    |
        | R-6 | 5    |
        | R-7 | 6    |
        | R-8 | 7    |
        | R-9 | 8    |
        | R-2 | 9    |
      And there are no problems

    Scenario: A pasted block is checked, never reshuffled
      When I paste in Rank from R-3 down
        | 5 |
        | 5 |
      Then the Requests tab shows
        | ID  | Rank |
        | R-2 | 2    |
        | R-3 | 5    |
        | R-4 | 5    |
        | R-5 | 5    |
        | R-6 | 6    |
      And the problems are
        | cell        | says                     |
        | Rank of R-3 | Ranks 3 to 4 are missing |
        | Rank of R-4 | Rank 5 is used 3 times   |

  Rule: Every fault has its own sentence, at its cell

    Scenario Outline: <fault>
      Given the Requests
        | Rank   | ID  | Request   | Estimate |
        | 1      | R-1 | HubSpot   | 20       |
        | <rank> | R-2 | SSO       | 30       |
        | <next> | R-3 | Audit log | 15       |
      Then the problems are
        | cell   | says   |
        | <cell> | <says> |

      Examples:
        | fault           | rank  | next | cell        | says                                                     |
        | a tie           | 1     | 3    | Rank of R-2 | Rank 1 is used twice: R-1 HubSpot and R-2 SSO.           |
        | a gap           | 3     | 4    | Rank of R-2 | Rank 2 is missing                                        |
        | zero            | 0     | 2    | Rank of R-2 | The rank of R-2 SSO is 0.                                |
        | below zero      | -1    | 2    | Rank of R-2 | The rank of R-2 SSO is -1, below zero.                   |
        | between ranks   | 1.5   | 2    | Rank of R-2 | The rank of R-2 SSO is 1.5, between two ranks.           |
        | text            | first | 2    | Rank of R-2 | The rank of R-2 SSO is "first", which is not a number.   |
        | no rank at all  |       | 2    | Rank of R-2 | There is no rank for R-2 SSO.                            |

    Scenario: A rank on a closed request
      Given the Requests
        | Rank | ID  | Request   | Estimate | Status   |
        | 1    | R-1 | HubSpot   | 20       | New      |
        | 2    | R-2 | SSO       | 30       | Declined |
      Then the problems are
        | cell        | says                                        |
        | Rank of R-2 | Rank 2 is on R-2 SSO, which is closed.      |

    Scenario: All of them at once
      Given the Requests
        | Rank  | ID  | Request     | Estimate |
        | 1     | R-1 | HubSpot     | 20       |
        | 1     | R-2 | SSO         | 30       |
        | 1.5   | R-3 | Audit log   | 15       |
        | first | R-4 | Bulk import | 10       |
        |       | R-5 | SAP         | 25       |
      Then the problems are
        | cell        | says                              |
        | Rank of R-2 | Rank 1 is used twice              |
        | Rank of R-3 | between two ranks                 |
        | Rank of R-4 | which is not a number             |
        | Rank of R-5 | There is no rank                  |

  Rule: Tidy ranks closes gaps and keeps the order

    Scenario: Gaps, ties and blanks
      Given the Requests
        | Rank | ID  | Request     | Estimate |
        | 7    | R-1 | HubSpot     | 20       |
        | 2    | R-2 | SSO         | 30       |
        | 2    | R-3 | Audit log   | 15       |
        |      | R-4 | Bulk import | 10       |
      When I tidy the ranks
      Then the Requests tab shows
        | ID  | Rank |
        | R-2 | 1    |
        | R-3 | 2    |
        | R-1 | 3    |
        | R-4 | 4    |
      And there are no problems
      When I tidy the ranks
      Then the Requests tab shows
        | ID  | Rank |
        | R-2 | 1    |
        | R-3 | 2    |
        | R-1 | 3    |
        | R-4 | 4    |
      And the workbook is as before

  Rule: Sort by rank is offered, never forced

    Scenario: Whole rows move, formulas and people's own columns too; nothing else changes
      Given the Requests
        | Rank | ID  | Request     | Estimate | Status   |
        | 3    | R-1 | HubSpot     | 20       | New      |
        |      | R-2 | SSO         | 30       | Declined |
        | 1    | R-3 | Audit log   | 15       | Endorsed |
        | 2    | R-4 | Bulk import | 10       | New      |
      And I type "Our size" in Z1 of Requests
      And I type "=D2*2" in Z2 of Requests
      And I type "=D4*2" in Z4 of Requests
      When I sort by rank
      Then I am told "The rows stand in rank order."
      And nothing was posted
      And the Requests tab shows
        | ID  | Rank | Request     | Status   | Plan    | Our size |
        | R-3 | 1    | Audit log   | Endorsed | 2026-Q4 | 30       |
        | R-4 | 2    | Bulk import | New      | 2026-Q4 |          |
        | R-1 | 3    | HubSpot     | New      | 2026-Q4 | 40       |
        | R-2 |      | SSO         | Declined |         |          |
      And in B2 of Requests I see R-3
      And in B5 of Requests I see R-2
      When I sort by rank
      Then I am told "already"
      And no cell has changed

    Scenario: Rows that have no place in the order are named first
      Given the Requests
        | Rank | ID  | Request | Estimate | Status   |
        | 2    | R-1 | HubSpot | 20       | Declined |
        |      | R-2 | SSO     | 30       | New      |
      When I sort by rank
      Then I am refused with "There is no rank for R-2 SSO."
      And no cell has changed

  Rule: Product's order stands beside the rank and decides nothing

    Background:
      Given the Requests
        | Rank | ID  | Request      | Estimate | Product rank |
        | 1    | R-1 | HubSpot      | 60       | 1            |
        | 2    | R-2 | SSO          | 60       |              |
        | 3    | R-3 | Audit log    | 60       | 4            |
        | 4    | R-4 | Bulk import  | 60       |              |
        | 5    | R-5 | Usage report | 60       |              |
        | 6    | R-6 | SAP          | 60       | 2            |

    Scenario: More than three places apart is marked
      When I look at the sidebar
      Then I am told "product would put it 2nd"
      And I am not told "product would put it 4th"
      And I am told "360 asked of 100: 3.6×"
      And the Requests tab shows
        | ID  | Rank | Plan    |
        | R-1 | 1    | 2026-Q4 |

    Scenario: Its faults are said and stop nothing
      When I type "first" in Product rank of R-2
      Then the problems are
        | cell                | says                                               |
        | Product rank of R-2 | The product rank of R-2 SSO is 'first', which is not a number. |
      When I commit the quarter 2026-Q4
      Then =BUDGET_REMAINING() shows 40

  Rule: Wherever people move columns and rows, the results are the same

    Scenario: Columns in another order, and one of people's own
      Given the Requests
        | Rank | ID  | Request | Estimate |
        | 1    | R-1 | HubSpot | 60       |
      And I paste in A1 of Requests down
        | Customer | Our size | Plan | Estimate | Request | Built | Rank | ID | Status | Price | Cost to drop now | Deal value | Close date | Asked by | Asks | Motive | Not before | Product says | Notes | Product rank | Promised to | Promised by | Due | Paid by | Product met customer | Asked on |
      And I paste in A2 of Requests down
        | Acme    |   |  | 50 | SAP     | | 2 | R-2 | New |
        | Globex  | L |  | 40 | Portal  | | 3 | R-3 | New |
        | Initech |   |  | 60 | HubSpot | | 1 | R-1 | New |
      Then there are no problems
      And the Requests tab shows
        | ID  | Rank | Plan                                    | Our size |
        | R-1 | 1    | 2026-Q4                                 |          |
        | R-2 | 2    | does not fit by 10, planned for 2027-Q1 |          |
        | R-3 | 3    | 2026-Q4                                 | L        |
      And =CUT_LINE() says "HubSpot and Portal use 100."

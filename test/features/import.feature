Feature: Import requests
  What other tools hold comes in from a file or pasted rows: what is there already is left out, and text stays text.

  Background:
    Given the Allocation
      | Quarter | Starts     | Ends       | Unit         | Capacity | Sales share |
      | 2026-Q4 | 2026-10-01 | 2026-12-30 | story points | 1000     | 10%         |
    And today is 2026-10-05

  Scenario: A backlog of sixty comes in whole, and a second time adds nothing
    Given the Requests
      | Rank | ID  | Request | Estimate |
      | 1    | R-1 | HubSpot | 20       |
      | 2    | R-2 | SSO     | 30       |
    When I import the file "backlog.csv"
    Then I am told "60 new"
    And I am told "Imported 60 requests, R-3 to R-62, ranked below the others."
    And the Requests tab has 62 requests
    And the Requests tab shows
      | ID   | Rank | Request                                                          | Asks | Status | Asked on   | Source                 |
      | R-2  | 2    | SSO                                                              |      |        |            |                        |
      | R-3  | 3    | [CW-2852] feature: Integration with Hubspot                      | 6    | New    | 2026-10-05 | chatwoot/chatwoot#1197 |
      | R-58 | 58   | nocodb/nocodb:0.98.4镜像怎么修改权限，让查看者具备某些权限       | 1    | New    | 2026-10-05 | nocodb/nocodb#8448     |
      | R-62 | 62   | 🔦 Feature: Support google sheet api                             | 1    | New    | 2026-10-05 | nocodb/nocodb#4126     |
    And =RANK_CHECK(Requests!A2:A63) says "in order"
    When I import the file "backlog.csv"
    Then I am refused with "There is nothing new in it."
    And the workbook is as before

  Scenario: Pasted rows of Jira, with the estimate twice
    When I import the rows
      """
      Summary,Issue key,Reporter,Labels,Labels,Custom field (Story Points),Custom field (Story Points)
      "[UI] SSO ""for all"", now",SB-1,Rita,sales,erp,"5,5",
      Bulk import,SB-2,Rob,,,,8
      ,SB-3,Rita,,,3,
      """
    Then I am told "2 new, 1 without a title"
    And the Requests tab shows
      | ID  | Rank | Request                 | Estimate | Asked by | Notes      | Source |
      | R-1 | 1    | [UI] SSO "for all", now | 5.5      | Rita     | sales, erp | SB-1   |
      | R-2 | 2    | Bulk import             | 8        | Rob      |            | SB-2   |

  Scenario: Two estimates that differ are asked about
    When I import the rows
      """
      Summary,Story Points,Story Points
      SSO,3,5
      """
    Then I am refused with "Choose which of the two columns counts."
    And the workbook is as before

  Scenario: A report of Salesforce with its footer
    When I import the rows
      """
      "Account Name","Opportunity Name","Total Amount Currency","Total Amount","Close Date","Type"
      "Acme","Acme: SAP","USD","$1,234,567","2026-12-30","New Business"
      "Globex","Globex: SSO","USD","soon","12/31/2026","Renewal"

      "Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."
      """
    Then I am told "2 new"
    And I am told "Row 3: Deal value 'soon' is no amount."
    And the Requests tab shows
      | ID  | Request     | Customer | Deal value | Close date | Motive | Deal        |
      | R-1 | Acme: SAP   | Acme     | 1,234,567  | 2026-12-30 | new    | Acme: SAP   |
      | R-2 | Globex: SSO | Globex   |            | 2026-12-31 | retain | Globex: SSO |

  Scenario: Text stays text in every column
    When I import the rows
      """
      Title;Customer;Requester;Notes;Deal;Source
      =1+1;=1+2;+1;-1;@x;=1+3
      <b>Bold</b>;支持企业微信;🐗;=1+4;=1+5;=1+6
      """
    Then the Requests tab shows
      | ID  | Request     | Customer     | Asked by | Notes | Deal | Source |
      | R-1 | =1+1        | =1+2         | +1       | -1    | @x   | =1+3   |
      | R-2 | <b>Bold</b> | 支持企业微信 | 🐗       | =1+4  | =1+5 | =1+6   |
    And "=1+1" is nowhere a formula
    And "=1+6" is nowhere a formula

  Scenario: What was typed here before is not imported again
    Given the Requests
      | Rank | ID  | Request | Customer |
      | 1    | R-1 | SSO     | Acme     |
    When I import the rows
      """
      Summary,Company,Issue key
      sso,Acme,SB-1
      SSO,Globex,SB-2
      SSO,Globex,SB-2
      """
    Then I am told "1 new, 1 known already, 1 repeated in the file"
    And the Requests tab has 2 requests

  Scenario Outline: <what> gets one sentence and changes nothing
    When I import the rows
      """
      <text>
      """
    Then I am refused with "<says>"
    And the workbook is as before

    Examples:
      | what                | text                  | says                                          |
      | An empty paste      |                       | The file is empty                             |
      | Only a header       | Summary,Votes         | a header row and no request below it          |
      | No header           | HubSpot,20\nSSO,30    | None of the names in the first row is known   |
      | An open quote       | Title\n"SSO\nSAP      | A quotation mark in row 2 is never closed     |

  @export
  Scenario: A quarter goes out with its totals, and its requests are known when they come back
    Given the Requests
      | Rank | ID  | Request | Estimate | Customer | Notes    |
      | 1    | R-1 | =1+1    | 20       | Acme     | Call Ann |
      | 2    | R-2 | SSO     | 30       | Globex   |          |
    When I commit the quarter 2026-Q4
    And I type "40%" in Built of R-1
    And I drop R-1 because "SAP deal"
    And I export the quarter
    Then nothing was posted
    And I am told "R-1,,"'=1+1",20,Shelved,40"
    And I am told "Dropped,R-1,"'=1+1",1,40,20"
    And I am told ""remaining": 60"
    And the workbook is as before
    When I import the exported requests
    Then I am refused with "There is nothing new in it."
    And the workbook is as before

  Scenario: The menu opens either page
    When I choose "Import requests…" from the menu
    Then the workbook is as before
    When I choose "Export the quarter…" from the menu
    Then the workbook is as before

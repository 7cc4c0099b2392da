/** The screen that scripts talk to: a page, or scripted answers in a test. */

export type DialogButton = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
export type DialogButtons = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

export interface DialogRequest {
  readonly title?: string;
  readonly message: string;
  readonly buttons: DialogButtons;
}

export interface HtmlPage {
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
}

export interface UiPort {
  toast(message: string, title?: string, seconds?: number): void;
  alert(request: DialogRequest): Promise<DialogButton>;
  prompt(request: DialogRequest): Promise<{ button: DialogButton; text: string }>;
  /** Whether a person means the edit they are making where a protection warns. */
  confirmEdit(): Promise<boolean>;
  showSidebar(page: HtmlPage): void;
  showDialog(page: HtmlPage & { readonly modal: boolean }): void;
}

export interface MenuItem {
  readonly label: string;
  readonly functionName: string;
}

export interface MenuTree {
  readonly label: string;
  readonly items: readonly (MenuItem | MenuTree | 'separator')[];
}

export const isMenu = (entry: MenuItem | MenuTree | 'separator'): entry is MenuTree =>
  entry !== 'separator' && 'items' in entry;

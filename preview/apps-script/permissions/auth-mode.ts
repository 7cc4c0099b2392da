/** What an execution is allowed, by how it was started: google.md 56. */
export type AuthMode = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

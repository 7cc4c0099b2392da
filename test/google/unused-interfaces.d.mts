export declare const isUnused: (request: string, importer?: string) => boolean;

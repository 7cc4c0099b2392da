/** Top-level names that Google's runtime has, and that it has not: google.md 110. */

/** Of the browser and of Node, and not of Google. */
export const MISSING = [
  ...['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'requestAnimationFrame'],
  ...[
    'ReadableStream',
    'WritableStream',
    'TransformStream',
    'TextEncoder',
    'TextDecoder',
    'fetch',
    'FormData',
  ],
  ...[
    'File',
    'Blob',
    'URL',
    'URLSearchParams',
    'DOMException',
    'atob',
    'btoa',
    'crypto',
    'window',
    'navigator',
  ],
  ...['performance', 'process', 'AbortController', 'AbortSignal', 'Event', 'EventTarget', 'structuredClone'],
  ...[
    'queueMicrotask',
    'Headers',
    'Request',
    'Response',
    'XMLHttpRequest',
    'WebSocket',
    'Worker',
    'postMessage',
  ],
  ...['MessageChannel', 'BroadcastChannel', 'importScripts', 'self', 'document', 'location', 'localStorage'],
  ...['require', 'module', 'exports', 'global', 'Buffer', '__dirname'],
];
export const PRESENT = [
  ...['console', 'JSON', 'Promise', 'Proxy', 'Reflect', 'WebAssembly', 'Map', 'Set', 'WeakMap', 'WeakSet'],
  ...[
    'ArrayBuffer',
    'DataView',
    'Uint8Array',
    'Int8Array',
    'Float64Array',
    'BigInt',
    'Symbol',
    'Intl',
    'Date',
  ],
  ...['RegExp', 'Math', 'parseInt', 'encodeURIComponent', 'globalThis', 'Logger'],
];

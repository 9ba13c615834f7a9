import type { DiagnosticPath } from './diagnostic';

/**
 * A path as a JSON pointer (RFC 6901). The root is the empty text.
 *
 * @example
 * formatPath(['envelopes', 0, 'a/b']) // => '/envelopes/0/a~1b'
 */
export function formatPath(path: DiagnosticPath): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

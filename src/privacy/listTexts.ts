/** Every text inside a JSON value, without its keys. */
export function listTexts(json: unknown): string[] {
  if (typeof json === 'string') return [json];
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(listTexts) : [];
}

/**
 * The value given, frozen with everything in it: what the library hands out is shared by all who ask, and nobody may change it for the others.
 *
 * Plain data only: records, lists and values, without cycles.
 */
// Bundlers drop what is frozen and never used: @__NO_SIDE_EFFECTS__
export function freezeDeep<const Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) freezeDeep(part);
    Object.freeze(value);
  }
  return value;
}

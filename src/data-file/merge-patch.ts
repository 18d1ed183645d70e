/**
 * A file of a template is laid over the official one as a JSON merge patch (RFC 7396): objects merge
 * key by key, everything else is replaced, lists too, and `null` takes a value away.
 */
export function mergePatch(base: unknown, patch: unknown, depth = deepest): unknown {
  if (!isRecord(patch) || depth === 0) return patch;
  const merged = new Map(isRecord(base) ? Object.entries(base) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value, depth - 1));
  }
  // A key "__proto__" stays a key like any other.
  return Object.fromEntries(merged);
}

/** No schema reaches as deep: what lies below is refused with what is above it. */
const deepest = 32;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

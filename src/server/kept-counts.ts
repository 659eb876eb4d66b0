import { type Archive, archiveVersion } from "../store/index.ts";

const kept = new WeakMap<Archive, { readonly version: string; readonly counts: Map<string, Promise<unknown>> }>();

/**
 * What is counted over the whole archive, once for all pages and languages as long as nothing changes.
 * @param name of what is counted, with the day where it depends on one
 */
export async function countedOnce<Count>(archive: Archive, name: string, count: () => Promise<Count>): Promise<Count> {
  const version = await archiveVersion(archive.db);
  let known = kept.get(archive);
  if (known?.version !== version) {
    known = { version, counts: new Map() };
    kept.set(archive, known);
  }
  const { counts } = known;
  const going = counts.get(name) ?? count();
  counts.set(name, going);
  try {
    return (await going) as Count;
  } catch (error) {
    counts.delete(name);
    throw error;
  }
}

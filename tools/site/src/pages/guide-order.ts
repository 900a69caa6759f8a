/**
 * The order guides are read in: the index of them first, then as it links to them, then the others by name.
 *
 * @param guides Paths under `docs/`.
 * @param index Text of `docs/README.md`; absent when there is none.
 */
export function guideOrder(guides: readonly string[], index: string | undefined): string[] {
  const linked = [...(index ?? "").matchAll(/\]\((?:\.\/)?([^()#\s:]+\.md)/g)].map(
    ([, link]) => `docs/${link}`,
  );
  const rank = (guide: string): number => {
    if (guide === "docs/README.md") return -1;
    const at = linked.indexOf(guide);
    return at === -1 ? linked.length : at;
  };
  return [...guides].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

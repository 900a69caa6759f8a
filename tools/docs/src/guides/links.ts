/** The targets of a page's links, without those of its code. */
export function linksOf(markdown: string): string[] {
  const text = markdown.replaceAll(/^```.*?^```$/gms, "").replaceAll(/`[^`\n]*`/g, "code");
  return [...text.matchAll(/\]\((?:<([^>]+)>|([^()\s]+))\)/g)].map(
    ([, quoted, plain = ""]) => quoted ?? plain,
  );
}

/** The anchors of a page, as GitHub makes them of its headings. */
export function anchorsOf(markdown: string): Set<string> {
  const text = markdown.replaceAll(/^```.*?^```$/gms, "");
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(/\s/g, "-"),
    ),
  );
}

/** The guides that hold for every client, by their file in the repository's `docs`. */
const guides = {
  polling: "following an operation to its end",
  errors: "what each error means for the backup, and what to do",
  retries: "what is sent again, limits and time",
  connecting: "addresses, credentials, proxies, logs and traces",
  emulator: "the emulator in your own tests",
};

/** Where a repository's files are read in a browser; undefined for one that is not read so. */
function filesOf(repository: string | undefined): string | undefined {
  const [, address] =
    /^(?:git\+)?(https:\/\/github\.com\/[^/]+\/[^/]+?)(?:\.git)?$/.exec(repository ?? "") ?? [];
  return address === undefined ? undefined : `${address}/blob/main`;
}

/** Where a page's reader finds more; nothing where it is not known. */
export function moreSection(repository: string | undefined): string[] {
  const files = filesOf(repository);
  if (files === undefined) return [];
  const links = Object.entries(guides).map(
    ([name, about]) => `- [${name}](${files}/docs/${name}.md): ${about}`,
  );
  return ["## More", links.join("\n")];
}

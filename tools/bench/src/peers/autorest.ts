import { access, cp } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

interface Scripts {
  runAutoRest<T>(
    document: string,
    options: Readonly<Record<string, string>>,
    read: (folder: string) => Promise<T>,
  ): Promise<T>;
}

/** Whether AutoRest's package is in the repository: it can be taken out, and all else goes on without it. */
export async function hasAutoRest(root: string): Promise<boolean> {
  return access(join(root, "packages/autorest/package.json")).then(
    () => true,
    () => false,
  );
}

/**
 * Generates a client with AutoRest, in the versions that the package of its clients has.
 *
 * @param document OpenAPI 2, as text.
 * @param scope What a token is asked for.
 * @param folder Where the TypeScript goes; `index.ts` exports the client.
 */
export async function generateAutoRest(
  root: string,
  document: string,
  scope: string,
  folder: string,
): Promise<void> {
  const file = join(root, "packages/autorest/scripts/run-autorest.ts");
  const { runAutoRest }: Scripts = await import(pathToFileURL(file).href);
  const options = {
    "package-name": "client",
    "package-version": "1.0.0",
    "generate-metadata": "false",
    "add-credentials": "true",
    "credential-scopes": scope,
  };
  await runAutoRest(document, options, (made) => cp(made, folder, { recursive: true }));
}

/** The names of a new service, all made from the folder's. */
export interface ServiceNames {
  /** Folder and package, e.g. `blob-vault`. */
  readonly folder: string;
  /** Namespace of the spec, from which the client's name is made, e.g. `BlobVaultBackup`. */
  readonly namespace: string;
}

/** Checks a name and makes the others from it. Throws an error that says what a name looks like. */
export function serviceNames(folder: string): ServiceNames {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(folder) || folder.length > 40) {
    throw new Error(
      `'${folder}' cannot name a service: use lower-case letters, digits and single dashes, a letter first, at most 40 characters.`,
    );
  }
  const words = folder.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return { folder, namespace: `${words.join("")}Backup` };
}

/** Sets the fields an error has something to say about; absent ones do not clutter what is printed. */
export function assignFields<T extends Error>(
  error: T,
  fields: { readonly [K in keyof T]?: T[K] | undefined },
): void {
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) Object.assign(error, { [name]: value });
  }
}

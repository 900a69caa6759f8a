/** `application/json`, `application/merge-patch+json` and their like. */
export function isJson(mediaType: string): boolean {
  return /[/+]json\b/i.test(mediaType);
}

/** `application/xml`, `text/xml`, `application/atom+xml` and their like. */
export function isXml(mediaType: string): boolean {
  return /[/+]xml\b/i.test(mediaType);
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Characters that no XML document can have, not even escaped. */
// oxlint-disable-next-line no-control-regex -- these characters are what it is about
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** A text as it stands in XML, within an element or an attribute. */
export function escape(text: string): string {
  return text
    .replaceAll(unwritable, "\ufffd")
    .replaceAll(/[&<>"\r\n\t]/g, (character) => escapes[character] ?? character);
}

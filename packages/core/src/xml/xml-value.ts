/**
 * XML as plain data. A leaf without attributes is its text (`""` when empty); `xsi:nil` is `null`;
 * anything else is an object with a member for each child element, `"@name"` for an attribute and
 * `"#text"` for text beside them; an element that is repeated is a list. Names are local names:
 * prefixes and namespaces are resolved and left out.
 */
export type XmlValue = string | null | XmlObject | readonly XmlValue[];

/** The content of one element. It has no prototype, so that any element name is safe as its key. */
export interface XmlObject {
  readonly [name: string]: XmlValue;
}

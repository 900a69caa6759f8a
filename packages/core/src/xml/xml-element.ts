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

/** One attribute, its references resolved and its white space normalised. */
export interface XmlAttribute {
  /** Local name. */
  readonly name: string;
  /** Namespace URI; attributes without a prefix have none. */
  readonly namespace: string | undefined;
  readonly value: string;
}

/** One element with all its content. Namespace declarations and `xsi:nil` are not among its attributes. */
export interface XmlElement {
  /** Local name. */
  readonly name: string;
  /** Namespace URI, `undefined` for an element in no namespace. */
  readonly namespace: string | undefined;
  readonly attributes: readonly XmlAttribute[];
  /** Child elements in document order. */
  readonly children: readonly XmlElement[];
  /** All text directly inside the element, CDATA included; `""` if there are children and only white space. */
  readonly text: string;
  /** `xsi:nil="true"`: the element says that there is no value. */
  readonly nil: boolean;
}

/** A document without the blanks before it, and without the byte order mark before those. */
export function withoutLead(bytes: Uint8Array): Uint8Array {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (isBlankByte(bytes[start])) start += 1;
  return start === 0 ? bytes : bytes.subarray(start);
}

function isBlankByte(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

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

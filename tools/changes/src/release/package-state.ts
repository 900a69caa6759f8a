import type { Behaviour } from "../behaviour/describe-behaviour.js";
import type { PackageFacts } from "../package-json/compare-package-json.js";
import type { Contracts } from "../wire/compare-wire.js";

/** What of a package users can notice, at one moment. */
export interface PackageState {
  readonly version: string;
  /** The API report. */
  readonly api: string;
  readonly contracts: Contracts;
  /** The version of its API that requests ask for unless the client is told otherwise; empty without versions. */
  readonly apiVersion: string;
  /** XML Schemas by file name. */
  readonly xsd: ReadonlyMap<string, string>;
  /** What the client does by itself with each operation; empty for a package by hand. */
  readonly behaviour: Behaviour;
  /** What its package.json says of how it is installed and loaded. */
  readonly packageJson: PackageFacts;
  /** Changes whenever anything that is shipped does. */
  readonly digest: string;
}

/** A package that is published. */
export interface PublishedPackage {
  readonly name: string;
  /** From the root of the repository. */
  readonly folder: string;
  /** The folder of its spec, when it follows from one. */
  readonly service?: string;
}

// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import type { UnknownKind } from "@azbackup/core/codec";
import type { BackupManagementType } from "./shared.js";

/**
 * What could be registered as a container, as the last refresh found it.
 *
 * `protectableContainerType` tells the kinds apart; a kind this version does not know arrives as
 * {@link UnknownProtectableContainer}.
 */
export type ProtectableContainer =
  | AzureStorageProtectableContainer
  | AzureVMAppContainerProtectableContainer
  | UnknownProtectableContainer;

/**
 * A {@link ProtectableContainer} of a kind this version does not know, with everything the service
 * sent.
 */
export interface UnknownProtectableContainer extends Omit<
  ProtectableContainerBase,
  "protectableContainerType"
> {
  protectableContainerType: UnknownKind;

  [name: string]: unknown;
}

/** What all kinds of {@link ProtectableContainer} share. */
export interface ProtectableContainerBase {
  /** Name for people to read. */
  friendlyName?: string | undefined;

  /** Which kind of backup would manage it. */
  backupManagementType?: BackupManagementType | undefined;

  /** Tells the kinds apart. */
  protectableContainerType: string;

  /** Whether it is healthy, in the service's words, for example `Healthy`. */
  healthStatus?: string | undefined;

  /** Resource id of the machine or storage account: the `sourceResourceId` of a registration. */
  containerId?: string | undefined;
}

/** A storage account that could be registered. */
export interface AzureStorageProtectableContainer extends ProtectableContainerBase {
  /** Tells the kinds of {@link ProtectableContainer} apart. */
  protectableContainerType: "StorageContainer";
}

/** A virtual machine with databases that could be registered. */
export interface AzureVMAppContainerProtectableContainer extends ProtectableContainerBase {
  /** Tells the kinds of {@link ProtectableContainer} apart. */
  protectableContainerType: "VMAppContainer";
}

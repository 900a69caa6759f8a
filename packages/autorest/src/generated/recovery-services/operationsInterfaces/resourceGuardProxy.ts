// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  ResourceGuardProxyGetOptionalParams,
  ResourceGuardProxyGetResponse,
  ResourceGuardProxyBaseResource,
  ResourceGuardProxyPutOptionalParams,
  ResourceGuardProxyPutResponse,
  ResourceGuardProxyDeleteOptionalParams,
  UnlockDeleteRequest,
  ResourceGuardProxyUnlockDeleteOptionalParams,
  ResourceGuardProxyUnlockDeleteResponse,
} from "../models/index.js";

/** Interface representing a ResourceGuardProxy. */
export interface ResourceGuardProxy {
  /**
   * Reads what ties a vault to a Resource Guard.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param resourceGuardProxyName Name of what ties the vault to the Resource Guard: `VaultProxy`.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    resourceGuardProxyName: string,
    options?: ResourceGuardProxyGetOptionalParams,
  ): Promise<ResourceGuardProxyGetResponse>;
  /**
   * Ties a vault to a Resource Guard: critical operations then need the guard's approval.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param resourceGuardProxyName Name of what ties the vault to the Resource Guard: `VaultProxy`.
   * @param parameters What ties the vault to the Resource Guard.
   * @param options The options parameters.
   */
  put(
    resourceGroupName: string,
    vaultName: string,
    resourceGuardProxyName: string,
    parameters: ResourceGuardProxyBaseResource,
    options?: ResourceGuardProxyPutOptionalParams,
  ): Promise<ResourceGuardProxyPutResponse>;
  /**
   * Unties a vault from its Resource Guard. It is a critical operation itself: `unlockDelete` permits
   * it.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param resourceGuardProxyName Name of what ties the vault to the Resource Guard: `VaultProxy`.
   * @param options The options parameters.
   */
  delete(
    resourceGroupName: string,
    vaultName: string,
    resourceGuardProxyName: string,
    options?: ResourceGuardProxyDeleteOptionalParams,
  ): Promise<void>;
  /**
   * Permits a deletion that a Resource Guard watches over, for about half an hour.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param resourceGuardProxyName Name of what ties the vault to the Resource Guard: `VaultProxy`.
   * @param parameters What is to be deleted, and by which of the guard's requests it is permitted.
   * @param options The options parameters.
   */
  unlockDelete(
    resourceGroupName: string,
    vaultName: string,
    resourceGuardProxyName: string,
    parameters: UnlockDeleteRequest,
    options?: ResourceGuardProxyUnlockDeleteOptionalParams,
  ): Promise<ResourceGuardProxyUnlockDeleteResponse>;
}

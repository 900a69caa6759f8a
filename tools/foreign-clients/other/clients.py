"""Asks the emulator for everything that Azure's Python clients share with our specs.

clients.py ORIGIN, with the certificate to trust in REQUESTS_CA_BUNDLE; an outcome a line, as JSON.
"""

import json
import sys
import urllib.request
import ssl
import os

import azure.keyvault.administration as administration
import azure.mgmt.recoveryservicesbackup as recovery
import azure.mgmt.rdbms.mysql_flexibleservers as mysql
import azure.servicefabric as fabric
from azure.core.credentials import AccessToken
from azure.identity import ClientSecretCredential
from msrest.authentication import Authentication

ORIGIN = sys.argv[1]
TENANT = "11111111-1111-4111-8111-111111111111"
SUBSCRIPTION = "00000000-0000-0000-0000-000000000001"
CONTEXT = ssl.create_default_context(cafile=os.environ["REQUESTS_CA_BUNDLE"])


def control(method, path, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(
        f"{ORIGIN}/_emulator{path}", data=data, method=method, headers={"content-type": "application/json"}
    )
    with urllib.request.urlopen(request, context=CONTEXT) as response:
        text = response.read()
        return json.loads(text) if text else None


def version_of(module):
    for name in (module.__name__, f"{module.__name__}._version"):
        found = getattr(sys.modules.get(name), "__version__", None) or getattr(sys.modules.get(name), "VERSION", None)
        if found:
            return str(found).split("/")[-1]
    return "of Debian"


def tell(client, module, service, operation, call):
    outcome = {"client": f"{client} (Python)", "version": version_of(module), "service": service, "operation": operation}
    try:
        call()
        outcome["worked"] = True
    except Exception as error:  # whatever it is, the next one is asked for
        outcome["worked"] = False
        outcome["note"] = f"{type(error).__name__}: {str(error).splitlines()[0][:160] if str(error) else ''}"
    print(json.dumps(outcome), flush=True)


def last_run(service):
    return control("GET", f"/state?service={service}")[service]["runs"][-1]


def credential():
    # No cloud that Microsoft knows: there is nobody else to ask. The option was renamed on the way.
    return ClientSecretCredential(
        TENANT, "application", "secret", authority=ORIGIN, disable_instance_discovery=True, instance_discovery=False
    )


def key_vault():
    client = administration.KeyVaultBackupClient(f"{ORIGIN}/keyvault", credential(), verify_challenge_resource=False)
    name = ("azure-keyvault-administration", administration, "keyvault")
    kept = {}

    def back_up():
        poller = client.begin_backup("https://store.blob.core.windows.net/box", "sv=2024&sig=x")
        kept["folder"] = poller.result().folder_url

    tell(*name, "fullBackup", back_up)
    tell(
        *name,
        "fullRestore",
        lambda: client.begin_restore(kept["folder"], "sv=2024&sig=x").wait(),
    )
    tell(
        *name,
        "selectiveKeyRestore",
        lambda: client.begin_restore(kept["folder"], "sv=2024&sig=x", key_name="key1").wait(),
    )


def my_sql():
    client = mysql.MySQLManagementClient(
        credential(), SUBSCRIPTION, base_url=ORIGIN, credential_scopes=[f"{ORIGIN}/.default"]
    )
    name = ("azure-mgmt-rdbms mysql_flexibleservers", mysql, "mysql-flexible")
    server = ("group", "server1")
    tell(*name, "putBackup", lambda: client.backups.put(*server, "nightly"))
    tell(*name, "getBackup", lambda: client.backups.get(*server, "nightly"))
    tell(*name, "listBackups", lambda: list(client.backups.list_by_server(*server)))


def recovery_services():
    module = recovery
    if hasattr(recovery, "activestamp"):
        module = recovery.activestamp
    else:
        import azure.mgmt.recoveryservicesbackup.activestamp as module
    client = module.RecoveryServicesBackupClient(
        credential(), SUBSCRIPTION, base_url=ORIGIN, credential_scopes=[f"{ORIGIN}/.default"]
    )
    name = ("azure-mgmt-recoveryservicesbackup", recovery, "recovery-services")
    vault = ("vault1", "group")
    names = "iaasvmcontainerv2;group;vm1"
    item = (*vault, "Azure", f"IaasVMContainer;{names}", f"VM;{names}")
    scope = f"/subscriptions/{SUBSCRIPTION}/resourceGroups/group/providers"
    models = module.models
    protection = models.ProtectedItemResource(
        properties=models.AzureIaaSComputeVMProtectedItem(
            policy_id=f"{scope}/Microsoft.RecoveryServices/vaults/vault1/backupPolicies/DefaultPolicy",
            source_resource_id=f"{scope}/Microsoft.Compute/virtualMachines/vm1",
        )
    )
    backup = models.BackupRequestResource(properties=models.IaasVMBackupRequest())
    restore = models.RestoreRequestResource(
        properties=models.IaasVMRestoreRequest(
            recovery_type="RestoreDisks", storage_account_id=f"{scope}/Microsoft.Storage/storageAccounts/account1"
        )
    )

    def after(call):
        call()
        control("POST", "/clock/advance", {"ms": 60000})

    def points():
        found = list(client.recovery_points.list(*item))
        assert found, "there is no recovery point"
        return found

    run = lambda: last_run("recovery-services")
    tell(*name, "createOrUpdateProtectedItem", lambda: after(lambda: client.protected_items.create_or_update(*item, protection)))
    tell(*name, "getProtectedItem", lambda: client.protected_items.get(*item))
    tell(*name, "listProtectedItems", lambda: list(client.backup_protected_items.list(*vault, filter="backupManagementType eq 'AzureIaasVM'")))
    tell(*name, "listBackupPolicies", lambda: list(client.backup_policies.list(*vault)))
    tell(*name, "triggerBackup", lambda: after(lambda: client.backups.trigger(*item, backup)))
    tell(*name, "getProtectedItemOperationStatus", lambda: client.protected_item_operation_statuses.get(*item, run()["id"]))
    tell(*name, "getProtectedItemOperationResult", lambda: client.protected_item_operation_results.get(*item, run()["id"]))
    tell(*name, "getVaultOperationStatus", lambda: client.backup_operation_statuses.get(*vault, run()["id"]))
    tell(*name, "getVaultOperationResult", lambda: client.backup_operation_results.get(*vault, run()["id"]))
    tell(*name, "listJobs", lambda: list(client.backup_jobs.list(*vault)))
    tell(*name, "getJob", lambda: client.job_details.get(*vault, run()["jobId"]))
    tell(*name, "listRecoveryPoints", points)
    tell(*name, "getRecoveryPoint", lambda: client.recovery_points.get(*item, points()[0].name))
    tell(*name, "triggerRestore", lambda: after(lambda: client.restores.begin_trigger(*item, points()[0].name, restore, polling_interval=0.2).wait()))

    def cancel():
        client.backups.trigger(*item, backup)
        client.job_cancellations.trigger(*vault, run()["jobId"])

    tell(*name, "cancelJob", cancel)
    tell(*name, "getJobOperationResult", lambda: after(lambda: client.job_operation_results.get(*vault, run()["jobId"], run()["id"])))
    tell(*name, "deleteProtectedItem", lambda: after(lambda: client.protected_items.delete(*item)))


def service_fabric():
    models = fabric.models
    client = fabric.ServiceFabricClientAPIs(Authentication(), base_url=f"{ORIGIN}/service-fabric")
    name = ("azure-servicefabric", fabric, "service-fabric")
    partition, service, application = "0a1b2c3d-1111-4222-8333-944445555666", "App~Service", "App"
    storage = models.FileShareBackupStorageDescription(path="\\\\server\\share")
    policy = models.BackupPolicyDescription(
        name="Mine",
        auto_restore_on_data_loss=False,
        max_incremental_backups=3,
        schedule=models.FrequencyBasedBackupScheduleDescription(interval="PT10M"),
        storage=storage,
    )
    enable = models.EnableBackupDescription(backup_policy_name="Mine")
    tell(*name, "createBackupPolicy", lambda: client.create_backup_policy(policy))
    tell(*name, "getBackupPolicy", lambda: client.get_backup_policy_by_name("Mine"))
    tell(*name, "listBackupPolicies", lambda: client.get_backup_policy_list())
    tell(*name, "updateBackupPolicy", lambda: client.update_backup_policy(policy, "Mine"))
    for kind, entity in (("application", application), ("service", service), ("partition", partition)):
        title = kind.capitalize()
        ask = lambda verb, *args: getattr(client, verb.format(kind))(entity, *args)
        tell(*name, f"enable{title}Backup", lambda: ask("enable_{}_backup", enable.backup_policy_name))
        tell(*name, f"suspend{title}Backup", lambda: ask("suspend_{}_backup"))
        tell(*name, f"resume{title}Backup", lambda: ask("resume_{}_backup"))
        configuration = "getPartitionBackupConfiguration" if kind == "partition" else f"list{title}BackupConfigurations"
        tell(*name, configuration, lambda: ask("get_{}_backup_configuration_info"))
    tell(*name, "listEntitiesBackedUpByPolicy", lambda: client.get_all_entities_backed_up_by_policy("Mine"))
    kept = {}

    def back_up():
        client.backup_partition(partition)
        control("POST", "/clock/advance", {"ms": 60000})

    def progress():
        kept["backup"] = client.get_partition_backup_progress(partition)
        assert kept["backup"].backup_state == "Success", kept["backup"].backup_state

    tell(*name, "backupPartition", back_up)
    tell(*name, "getPartitionBackupProgress", progress)
    for kind, entity in (("application", application), ("service", service), ("partition", partition)):
        tell(*name, f"list{kind.capitalize()}Backups", lambda: getattr(client, f"get_{kind}_backup_list")(entity))
    tell(
        *name,
        "listBackupsFromLocation",
        lambda: client.get_backups_from_backup_location(
            models.GetBackupByStorageQueryDescription(
                storage=storage, backup_entity=models.PartitionBackupEntity(partition_id=partition)
            )
        ),
    )
    tell(
        *name,
        "restorePartition",
        lambda: client.restore_partition(
            partition,
            models.RestorePartitionDescription(
                backup_id=kept["backup"].backup_id, backup_location=kept["backup"].backup_location, backup_storage=storage
            ),
        ),
    )
    tell(*name, "getPartitionRestoreProgress", lambda: client.get_partition_restore_progress(partition))
    control("POST", "/clock/advance", {"ms": 60000})
    for kind, entity in (("partition", partition), ("service", service), ("application", application)):
        tell(*name, f"disable{kind.capitalize()}Backup", lambda: getattr(client, f"disable_{kind}_backup")(entity, False))
    tell(*name, "deleteBackupPolicy", lambda: client.delete_backup_policy("Mine"))


for each in (key_vault, my_sql, recovery_services, service_fabric):
    control("POST", "/reset")
    try:
        each()
    except Exception as error:
        print(json.dumps({"client": each.__name__, "version": "", "service": each.__name__.replace("_", "-"), "operation": "(start)", "worked": False, "note": f"{type(error).__name__}: {error}"}))

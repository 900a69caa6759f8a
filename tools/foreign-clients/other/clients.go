// Asks the emulator for everything that Azure's Go clients share with our specs.
//
// clients.go ORIGIN, with the certificate to trust in SSL_CERT_FILE; an outcome a line, as JSON.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"strings"

	mysql "github.com/Azure/azure-sdk-for-go/services/mysql/mgmt/2021-05-01/mysqlflexibleservers"
	recovery "github.com/Azure/azure-sdk-for-go/services/recoveryservices/mgmt/2021-12-01/backup"
	fabric "github.com/Azure/azure-sdk-for-go/services/servicefabric/7.2/servicefabric"
	"github.com/Azure/azure-sdk-for-go/version"
	"github.com/Azure/go-autorest/autorest"
	"github.com/Azure/go-autorest/autorest/adal"
	"github.com/Azure/go-autorest/autorest/to"
	"github.com/gofrs/uuid"
)

const (
	tenant       = "11111111-1111-4111-8111-111111111111"
	subscription = "00000000-0000-0000-0000-000000000001"
)

var (
	origin = os.Args[1]
	ctx    = context.Background()
)

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func control(method, path, body string) []byte {
	request := must(http.NewRequest(method, origin+"/_emulator"+path, strings.NewReader(body)))
	request.Header.Set("content-type", "application/json")
	answer := must(http.DefaultClient.Do(request))
	defer answer.Body.Close()
	var raw json.RawMessage
	json.NewDecoder(answer.Body).Decode(&raw)
	return raw
}

type run struct {
	ID    string `json:"id"`
	JobID string `json:"jobId"`
}

func lastRun(service string) run {
	var state map[string]struct{ Runs []run }
	must(0, json.Unmarshal(control("GET", "/state?service="+service, ""), &state))
	runs := state[service].Runs
	return runs[len(runs)-1]
}

func later() { control("POST", "/clock/advance", `{"ms":60000}`) }

func tell(client, service, operation string, call func() error) {
	outcome := map[string]any{
		"client": client + " (Go)", "version": version.Number, "service": service, "operation": operation, "worked": true,
	}
	fail := func(why any) {
		outcome["worked"] = false
		outcome["note"] = strings.Split(fmt.Sprint(why), "\n")[0]
	}
	func() {
		defer func() {
			if why := recover(); why != nil {
				fail(why)
			}
		}()
		if err := call(); err != nil {
			fail(err)
		}
	}()
	fmt.Println(string(must(json.Marshal(outcome))))
}

func authorizer() autorest.Authorizer {
	config := must(adal.NewOAuthConfig(origin, tenant))
	token := must(adal.NewServicePrincipalToken(*config, "application", "secret", origin+"/"))
	return autorest.NewBearerAuthorizer(token)
}

func mySQL() {
	client := mysql.NewBackupsClientWithBaseURI(origin, "ffffffff-ffff-ffff-ffff-ffffffffffff")
	client.Authorizer = authorizer()
	ask := func(operation string, call func() error) {
		tell("mysqlflexibleservers", "mysql-flexible", operation, call)
	}
	// This library makes no backups: the first one listed is read.
	name := ""
	ask("listBackups", func() error {
		page, err := client.ListByServer(ctx, "TestGroup", "mysqltestserver")
		if err == nil {
			name = *page.Values()[0].Name
		}
		return err
	})
	ask("getBackup", func() error { _, err := client.Get(ctx, "TestGroup", "mysqltestserver", name); return err })
}

func recoveryServices() {
	token := authorizer()
	base := recovery.NewWithBaseURI(origin, subscription)
	base.Authorizer = token
	const vault, group, fabricName = "vault1", "group", "Azure"
	const names = "iaasvmcontainerv2;group;vm1"
	const container, item = "IaasVMContainer;" + names, "VM;" + names
	scope := "/subscriptions/" + subscription + "/resourceGroups/group/providers"
	ask := func(operation string, call func() error) {
		tell("recoveryservices backup", "recovery-services", operation, call)
	}
	items := recovery.ProtectedItemsClient{BaseClient: base}
	backups := recovery.BackupsClient{BaseClient: base}
	points := recovery.RecoveryPointsClient{BaseClient: base}
	backup := recovery.RequestResource{Properties: recovery.IaasVMBackupRequest{}}
	last := func() run { return lastRun("recovery-services") }
	firstPoint := func() string {
		page := must(points.List(ctx, vault, group, fabricName, container, item, ""))
		return *page.Values()[0].Name
	}
	ask("createOrUpdateProtectedItem", func() error {
		defer later()
		_, err := items.CreateOrUpdate(ctx, vault, group, fabricName, container, item, recovery.ProtectedItemResource{
			Properties: recovery.AzureIaaSComputeVMProtectedItem{
				PolicyID:         to.StringPtr(scope + "/Microsoft.RecoveryServices/vaults/vault1/backupPolicies/DefaultPolicy"),
				SourceResourceID: to.StringPtr(scope + "/Microsoft.Compute/virtualMachines/vm1"),
			},
		})
		return err
	})
	ask("getProtectedItem", func() error { _, err := items.Get(ctx, vault, group, fabricName, container, item, ""); return err })
	ask("listProtectedItems", func() error {
		_, err := recovery.ProtectedItemsGroupClient{BaseClient: base}.ListComplete(ctx, vault, group, "", "")
		return err
	})
	ask("listBackupPolicies", func() error {
		_, err := recovery.PoliciesClient{BaseClient: base}.ListComplete(ctx, vault, group, "")
		return err
	})
	ask("triggerBackup", func() error {
		defer later()
		_, err := backups.Trigger(ctx, vault, group, fabricName, container, item, backup)
		return err
	})
	ask("getProtectedItemOperationStatus", func() error {
		_, err := recovery.ProtectedItemOperationStatusesClient{BaseClient: base}.Get(ctx, vault, group, fabricName, container, item, last().ID)
		return err
	})
	ask("getProtectedItemOperationResult", func() error {
		_, err := recovery.ProtectedItemOperationResultsClient{BaseClient: base}.Get(ctx, vault, group, fabricName, container, item, last().ID)
		return err
	})
	ask("getVaultOperationStatus", func() error {
		_, err := recovery.OperationStatusesClient{BaseClient: base}.Get(ctx, vault, group, last().ID)
		return err
	})
	ask("getVaultOperationResult", func() error {
		_, err := recovery.OperationResultsClient{BaseClient: base}.Get(ctx, vault, group, last().ID)
		return err
	})
	ask("listJobs", func() error {
		_, err := recovery.JobsClient{BaseClient: base}.ListComplete(ctx, vault, group, "", "")
		return err
	})
	ask("getJob", func() error {
		_, err := recovery.JobDetailsClient{BaseClient: base}.Get(ctx, vault, group, last().JobID)
		return err
	})
	ask("listRecoveryPoints", func() error { firstPoint(); return nil })
	ask("getRecoveryPoint", func() error {
		_, err := points.Get(ctx, vault, group, fabricName, container, item, firstPoint())
		return err
	})
	ask("triggerRestore", func() error {
		client := recovery.RestoresClient{BaseClient: base}
		future := must(client.Trigger(ctx, vault, group, fabricName, container, item, firstPoint(), recovery.RestoreRequestResource{
			Properties: recovery.IaasVMRestoreRequest{
				RecoveryType:     recovery.RecoveryTypeRestoreDisks,
				StorageAccountID: to.StringPtr(scope + "/Microsoft.Storage/storageAccounts/account1"),
			},
		}))
		return future.WaitForCompletionRef(ctx, base.Client)
	})
	ask("cancelJob", func() error {
		must(backups.Trigger(ctx, vault, group, fabricName, container, item, backup))
		_, err := recovery.JobCancellationsClient{BaseClient: base}.Trigger(ctx, vault, group, last().JobID)
		return err
	})
	ask("getJobOperationResult", func() error {
		defer later()
		_, err := recovery.JobOperationResultsClient{BaseClient: base}.Get(ctx, vault, group, last().JobID, last().ID)
		return err
	})
	ask("deleteProtectedItem", func() error {
		_, err := items.Delete(ctx, vault, group, fabricName, container, item)
		return err
	})
}

func serviceFabric() {
	client := fabric.NewWithBaseURI(origin + "/service-fabric")
	partition := uuid.Must(uuid.FromString("0a1b2c3d-1111-4222-8333-944445555666"))
	ask := func(operation string, call func() error) { tell("servicefabric", "service-fabric", operation, call) }
	storage := fabric.FileShareBackupStorageDescription{Path: to.StringPtr(`\\server\share`)}
	policy := fabric.BackupPolicyDescription{
		Name:                  to.StringPtr("Mine"),
		AutoRestoreOnDataLoss: to.BoolPtr(false),
		MaxIncrementalBackups: to.Int32Ptr(3),
		Schedule:              fabric.FrequencyBasedBackupScheduleDescription{Interval: to.StringPtr("PT10M")},
		Storage:               storage,
	}
	enable := fabric.EnableBackupDescription{BackupPolicyName: to.StringPtr("Mine")}
	ask("createBackupPolicy", func() error { _, err := client.CreateBackupPolicy(ctx, policy, nil); return err })
	ask("getBackupPolicy", func() error { _, err := client.GetBackupPolicyByName(ctx, "Mine", nil); return err })
	ask("listBackupPolicies", func() error { _, err := client.GetBackupPolicyList(ctx, "", nil, nil); return err })
	ask("updateBackupPolicy", func() error { _, err := client.UpdateBackupPolicy(ctx, policy, "Mine", nil); return err })
	ask("enableApplicationBackup", func() error { _, err := client.EnableApplicationBackup(ctx, "App", enable, nil); return err })
	ask("suspendApplicationBackup", func() error { _, err := client.SuspendApplicationBackup(ctx, "App", nil); return err })
	ask("resumeApplicationBackup", func() error { _, err := client.ResumeApplicationBackup(ctx, "App", nil); return err })
	ask("enableServiceBackup", func() error { _, err := client.EnableServiceBackup(ctx, "App~Service", enable, nil); return err })
	ask("suspendServiceBackup", func() error { _, err := client.SuspendServiceBackup(ctx, "App~Service", nil); return err })
	ask("resumeServiceBackup", func() error { _, err := client.ResumeServiceBackup(ctx, "App~Service", nil); return err })
	ask("enablePartitionBackup", func() error { _, err := client.EnablePartitionBackup(ctx, partition, enable, nil); return err })
	ask("suspendPartitionBackup", func() error { _, err := client.SuspendPartitionBackup(ctx, partition, nil); return err })
	ask("resumePartitionBackup", func() error { _, err := client.ResumePartitionBackup(ctx, partition, nil); return err })
	ask("listApplicationBackupConfigurations", func() error {
		_, err := client.GetApplicationBackupConfigurationInfo(ctx, "App", "", nil, nil)
		return err
	})
	ask("listServiceBackupConfigurations", func() error {
		_, err := client.GetServiceBackupConfigurationInfo(ctx, "App~Service", "", nil, nil)
		return err
	})
	ask("getPartitionBackupConfiguration", func() error {
		_, err := client.GetPartitionBackupConfigurationInfo(ctx, partition, nil)
		return err
	})
	ask("listEntitiesBackedUpByPolicy", func() error {
		_, err := client.GetAllEntitiesBackedUpByPolicy(ctx, "Mine", "", nil, nil)
		return err
	})
	ask("backupPartition", func() error {
		defer later()
		_, err := client.BackupPartition(ctx, partition, nil, nil, nil)
		return err
	})
	var done fabric.BackupProgressInfo
	ask("getPartitionBackupProgress", func() error {
		progress, err := client.GetPartitionBackupProgress(ctx, partition, nil)
		done = progress
		return err
	})
	ask("listPartitionBackups", func() error {
		_, err := client.GetPartitionBackupList(ctx, partition, nil, nil, nil, nil)
		return err
	})
	ask("listServiceBackups", func() error {
		_, err := client.GetServiceBackupList(ctx, "App~Service", nil, nil, nil, nil, "", nil)
		return err
	})
	ask("listApplicationBackups", func() error {
		_, err := client.GetApplicationBackupList(ctx, "App", nil, nil, nil, nil, "", nil)
		return err
	})
	ask("listBackupsFromLocation", func() error {
		_, err := client.GetBackupsFromBackupLocation(ctx, fabric.GetBackupByStorageQueryDescription{
			Storage: storage, BackupEntity: fabric.PartitionBackupEntity{PartitionID: &partition},
		}, nil, "", nil)
		return err
	})
	ask("restorePartition", func() error {
		defer later()
		_, err := client.RestorePartition(ctx, partition, fabric.RestorePartitionDescription{
			BackupID: done.BackupID, BackupLocation: done.BackupLocation, BackupStorage: storage,
		}, nil, nil)
		return err
	})
	ask("getPartitionRestoreProgress", func() error {
		_, err := client.GetPartitionRestoreProgress(ctx, partition, nil)
		return err
	})
	ask("disablePartitionBackup", func() error { _, err := client.DisablePartitionBackup(ctx, partition, nil, nil); return err })
	ask("disableServiceBackup", func() error { _, err := client.DisableServiceBackup(ctx, "App~Service", nil, nil); return err })
	ask("disableApplicationBackup", func() error { _, err := client.DisableApplicationBackup(ctx, "App", nil, nil); return err })
	ask("deleteBackupPolicy", func() error { _, err := client.DeleteBackupPolicy(ctx, "Mine", nil); return err })
}

func main() {
	for _, all := range []func(){mySQL, recoveryServices, serviceFabric} {
		control("POST", "/reset", "")
		all()
	}
}

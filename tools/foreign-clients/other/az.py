"""Runs the Azure command line as it comes against the emulator, as a cloud of its own.

az.py ORIGIN, with the certificate to trust in REQUESTS_CA_BUNDLE; an outcome a line, as JSON.
"""

import json
import os
import subprocess
import sys
import tempfile

ORIGIN = sys.argv[1]
TENANT = "11111111-1111-4111-8111-111111111111"
VAULT = ["--vault-name", "NetSDKTestRsVault", "--resource-group", "SwaggerTestRg"]
VERSION = {}


def az(*args, environment):
    done = subprocess.run(["az", *args, "--only-show-errors", "-o", "json"], env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        lines = [line for line in done.stderr.splitlines() if line.strip()]
        errors = [line for line in lines if line.startswith("ERROR")] or lines[-1:]
        raise RuntimeError((errors or [f"exit code {done.returncode}"])[0].strip())
    return json.loads(done.stdout) if done.stdout.strip() else None


def tell(service, operation, call, note=None):
    outcome = {"client": "az", "version": VERSION.get("azure-cli", ""), "service": service, "operation": operation}
    try:
        call()
        outcome["worked"] = True
    except Exception as error:
        outcome["worked"] = False
        outcome["note"] = str(error)[:200]
    if note and outcome["worked"]:
        outcome["note"] = note
    print(json.dumps(outcome), flush=True)


def main(folder):
    environment = {
        **os.environ,
        "AZURE_CONFIG_DIR": folder,
        "AZURE_CORE_COLLECT_TELEMETRY": "false",
        "AZURE_CORE_NO_COLOR": "true",
    }
    run = lambda *args: az(*args, environment=environment)
    VERSION.update(run("version"))
    # As az signs in to an Azure Stack of one's own: it asks nobody else what the authority is.
    host = ORIGIN.split("://")[1]
    tell(
        "sign-in",
        "cloud register",
        lambda: run(
            *["cloud", "register", "--name", "azbackup", "--endpoint-resource-manager", ORIGIN],
            *["--endpoint-active-directory", f"{ORIGIN}/adfs", "--endpoint-active-directory-resource-id", f"{ORIGIN}/"],
            *["--endpoint-active-directory-graph-resource-id", f"{ORIGIN}/", "--endpoint-management", ORIGIN],
            *["--suffix-keyvault-dns", f".vault.{host}"],
        ),
    )
    run("cloud", "set", "--name", "azbackup")
    tell(
        "sign-in",
        "login --service-principal",
        lambda: run("login", "--service-principal", "-u", "application", "-p", "secret", "--tenant", TENANT),
    )
    tell("recovery-services", "listJobs", lambda: run("backup", "job", "list", *VAULT))
    tell("recovery-services", "listProtectedItems", lambda: run("backup", "item", "list", *VAULT))
    tell("recovery-services", "listBackupPolicies", lambda: run("backup", "policy", "list", *VAULT))
    tell("recovery-services", "getBackupPolicy", lambda: run("backup", "policy", "show", *VAULT, "--name", "testPolicy1"))

    def show_job():
        jobs = run("backup", "job", "list", *VAULT)
        run("backup", "job", "show", *VAULT, "--name", jobs[0]["name"])

    tell("recovery-services", "getJob", show_job)
    server = ["--resource-group", "group", "--name", "server1"]
    tell(
        "mysql-flexible",
        "putBackup",
        lambda: run("mysql", "flexible-server", "backup", "create", *server, "--backup-name", "nightly"),
    )
    tell("mysql-flexible", "listBackups", lambda: run("mysql", "flexible-server", "backup", "list", *server))
    tell(
        "mysql-flexible",
        "getBackup",
        lambda: run("mysql", "flexible-server", "backup", "show", *server, "--backup-name", "nightly"),
    )


with tempfile.TemporaryDirectory() as folder:
    main(folder)

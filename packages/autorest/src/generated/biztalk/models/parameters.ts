// Generated from specs/biztalk/generated/openapi2/2013-04-26.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  OperationParameter,
  OperationURLParameter,
  OperationQueryParameter,
} from "@azure/core-client";
import { ServiceBackupSettings as ServiceBackupSettingsMapper } from "../models/mappers.js";

export const accept: OperationParameter = {
  parameterPath: "accept",
  mapper: {
    defaultValue: "application/xml",
    isConstant: true,
    serializedName: "Accept",
    type: {
      name: "String",
    },
  },
};

export const $host: OperationURLParameter = {
  parameterPath: "$host",
  mapper: {
    serializedName: "$host",
    required: true,
    xmlName: "$host",
    type: {
      name: "String",
    },
  },
  skipEncoding: true,
};

export const subscriptionId: OperationURLParameter = {
  parameterPath: "subscriptionId",
  mapper: {
    serializedName: "subscriptionId",
    required: true,
    xmlName: "subscriptionId",
    type: {
      name: "Uuid",
    },
  },
};

export const apiVersion: OperationParameter = {
  parameterPath: "apiVersion",
  mapper: {
    defaultValue: "2013-04-26",
    isConstant: true,
    serializedName: "x-ms-version",
    type: {
      name: "String",
    },
  },
};

export const cloudServiceName: OperationURLParameter = {
  parameterPath: "cloudServiceName",
  mapper: {
    constraints: {
      MaxLength: 64,
      MinLength: 1,
    },
    serializedName: "cloudServiceName",
    required: true,
    xmlName: "cloudServiceName",
    type: {
      name: "String",
    },
  },
};

export const contentType: OperationParameter = {
  parameterPath: ["options", "contentType"],
  mapper: {
    defaultValue: "application/xml; charset=utf-8",
    isConstant: true,
    serializedName: "Content-Type",
    type: {
      name: "String",
    },
  },
};

export const settings: OperationParameter = {
  parameterPath: "settings",
  mapper: ServiceBackupSettingsMapper,
};

export const accept1: OperationParameter = {
  parameterPath: "accept",
  mapper: {
    defaultValue: "application/xml",
    isConstant: true,
    serializedName: "Accept",
    type: {
      name: "String",
    },
  },
};

export const resourceName: OperationURLParameter = {
  parameterPath: "resourceName",
  mapper: {
    constraints: {
      MaxLength: 20,
      MinLength: 6,
    },
    serializedName: "resourceName",
    required: true,
    xmlName: "resourceName",
    type: {
      name: "String",
    },
  },
};

export const comp: OperationQueryParameter = {
  parameterPath: "comp",
  mapper: {
    defaultValue: "backup",
    isConstant: true,
    serializedName: "comp",
    type: {
      name: "String",
    },
  },
};

export const ifMatch: OperationParameter = {
  parameterPath: ["options", "ifMatch"],
  mapper: {
    serializedName: "If-Match",
    xmlName: "If-Match",
    type: {
      name: "String",
    },
  },
};

export const comp1: OperationQueryParameter = {
  parameterPath: "comp",
  mapper: {
    defaultValue: "suspend",
    isConstant: true,
    serializedName: "comp",
    type: {
      name: "String",
    },
  },
};

export const comp2: OperationQueryParameter = {
  parameterPath: "comp",
  mapper: {
    defaultValue: "syncacskeys",
    isConstant: true,
    serializedName: "comp",
    type: {
      name: "String",
    },
  },
};

export const requestId: OperationURLParameter = {
  parameterPath: "requestId",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "requestId",
    required: true,
    xmlName: "requestId",
    type: {
      name: "String",
    },
  },
};

export const comp3: OperationQueryParameter = {
  parameterPath: "comp",
  mapper: {
    defaultValue: "resume",
    isConstant: true,
    serializedName: "comp",
    type: {
      name: "String",
    },
  },
};

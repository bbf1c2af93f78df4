/** What a host tells office.js about itself when the add-in connects. */
import { requirementMatrix, type RequirementSets } from "../requirement-sets";

export interface HostFacts {
  readonly instanceId: string;
  readonly addInName: string;
  readonly documentUrl: string;
  readonly requirements: RequirementSets;
  /** The add-in's settings in the document: name and JSON text. */
  readonly settings: readonly (readonly [string, string])[];
}

const excel = 16;
const readWrite = 0;
const taskPane = 1;
const shownAtStart = 2;

export const appContext = ({ instanceId, addInName, documentUrl, requirements, settings }: HostFacts): object => ({
  _id: instanceId,
  _appName: excel,
  _appVersion: "16.00",
  _appMinorVersion: 0,
  _appUILocale: "en-US",
  _dataLocale: "en-US",
  _docUrl: documentUrl,
  _clientMode: readWrite,
  _settings: settings,
  _reason: "documentOpened",
  _osfControlType: taskPane,
  // Of a valid form though it names nobody: office.js parses it, and the parser's error page would break the add-in's policy on styles.
  _eToken: encodeURIComponent('<r><t aid="" cid="" oid="" /></r>'),
  _correlationId: instanceId,
  _appInstanceId: instanceId,
  _requirementMatrix: requirementMatrix(requirements),
  _hostFullVersion: "16.0.0.0",
  _addinName: addInName,
  _appDomains: [],
  _featureGates: {},
  _initialDisplayMode: shownAtStart,
});

/** The name a window must carry so that office.js finds its host there. */
export const windowName = (conversationId: string, origin: string): string =>
  JSON.stringify({
    baseFrameName: conversationId,
    hostInfo: `Excel$Web$16.00$en-US$${conversationId}$$$${sharedRuntime + customFunctions}`,
    xdmInfo: `${conversationId}|${conversationId}|${origin}/`,
    serializerVersion: "1",
    flights: "[]",
    disabledChangeGateIds: "",
  });

const sharedRuntime = 1;
const customFunctions = 2;

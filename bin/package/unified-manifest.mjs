import { XMLParser } from "fast-xml-parser";

/** The first version of Microsoft's schema that knows functions described in a file of their own and pictures in all eight sizes. */
const schemaVersion = "1.27";
const schemaAddress = (name) =>
  `https://developer.microsoft.com/en-us/json-schemas/teams/v${schemaVersion}/${name}.schema.json`;

const lists = ["Set", "Group", "Control", "bt:Image", "bt:Url", "bt:String", "bt:Override"];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => lists.includes(name),
});

/**
 * The add-in only manifest said once more in Microsoft 365's unified form, so that there is nothing to keep in step: the manifest, and its
 * texts in the other languages by the places they stand at.
 *
 * @param {string} xml the manifest for the place the add-in stands at
 */
export function unifiedManifest(xml) {
  const app = parser.parse(xml).OfficeApp;
  const { Hosts, Resources } = app.VersionOverrides;
  const { Runtimes, AllFormFactors, DesktopFormFactor: desktop } = Hosts.Host;
  const resources = new Map(
    ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]
      .flatMap((kind) => Object.values(Resources[kind]).flat())
      .map((resource) => [resource.id, resource]),
  );
  const translations = {};
  const value = ({ resid }) => resources.get(resid).DefaultValue;
  /** A text that others read in their language, at this place of the manifest. */
  const text = (place, { resid }) => {
    for (const { Locale, Value } of resources.get(resid)["bt:Override"] ?? [])
      (translations[Locale.toLowerCase()] ??= {})[place] = Value;
    return value({ resid });
  };
  const icons = ({ "bt:Image": images }) => images.map((image) => ({ size: Number(image.size), url: value(image) }));

  const tab = desktop.ExtensionPoint.CustomTab;
  const tabPlace = "extensions[0].ribbons[0].tabs[0]";
  const control = (place) => (button, at) => ({
    id: button.id,
    type: "button",
    label: text(`${place}.controls[${at}].label`, button.Label),
    icons: icons(button.Icon),
    supertip: {
      title: text(`${place}.controls[${at}].supertip.title`, button.Supertip.Title),
      description: text(`${place}.controls[${at}].supertip.description`, button.Supertip.Description),
    },
    actionId: button.Action.FunctionName,
  });
  const groups = tab.Group.map((group, at) => ({
    id: group.id,
    label: text(`${tabPlace}.groups[${at}].label`, group.Label),
    icons: icons(group.Icon),
    controls: group.Control.map(control(`${tabPlace}.groups[${at}]`)),
  }));
  const page = value(Runtimes.Runtime);
  const namespace = value(AllFormFactors.ExtensionPoint.Namespace);
  const description = app.Description.DefaultValue;
  const name = app.DisplayName.DefaultValue;
  const summary = description.split(":")[0];

  const manifest = {
    $schema: schemaAddress("MicrosoftTeams"),
    manifestVersion: schemaVersion,
    id: app.Id,
    version: app.Version.split(".").slice(0, 3).join("."),
    name: { short: name, full: name },
    description: { short: summary, full: description },
    developer: { name: app.ProviderName, websiteUrl: page, privacyUrl: page, termsOfUseUrl: page },
    icons: { color: "color.png", outline: "outline.png" },
    accentColor: "#FFFFFF",
    localizationInfo: { defaultLanguageTag: app.DefaultLocale.toLowerCase(), additionalLanguages: [] },
    validDomains: [new URL(app.AppDomains.AppDomain).host],
    authorization: { permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] } },
    extensions: [
      {
        requirements: {
          scopes: ["workbook"],
          capabilities: app.Requirements.Sets.Set.map(({ Name, MinVersion }) => ({
            name: Name,
            minVersion: MinVersion,
          })),
        },
        runtimes: [
          {
            id: "SharedRuntime",
            type: "general",
            code: { page, script: value(AllFormFactors.ExtensionPoint.Script.SourceLocation) },
            lifetime: "long",
            actions: groups.flatMap(({ controls }) =>
              controls.map(({ actionId }) => ({ id: actionId, type: "executeFunction" })),
            ),
            customFunctions: {
              namespace: { id: namespace, name: namespace },
              allowCustomDataForDataTypeAny: true,
              metadataUrl: value(AllFormFactors.ExtensionPoint.Metadata.SourceLocation),
            },
          },
        ],
        ribbons: [
          { contexts: ["default"], tabs: [{ id: tab.id, label: text(`${tabPlace}.label`, tab.Label), groups }] },
        ],
        getStartedMessages: [
          {
            title: value(desktop.GetStarted.Title),
            description: value(desktop.GetStarted.Description),
            learnMoreUrl: value(desktop.GetStarted.LearnMoreUrl),
          },
        ],
      },
    ],
  };
  const said = { "name.short": name, "name.full": name, "description.short": summary, "description.full": description };
  const languages = Object.entries(translations).map(([language, texts]) => ({
    file: `${language}.json`,
    language,
    content: { $schema: schemaAddress("MicrosoftTeams.Localization"), ...said, ...texts },
  }));
  manifest.localizationInfo.additionalLanguages = languages.map(({ language, file }) => ({
    languageTag: language,
    file,
  }));
  return { manifest, languages };
}

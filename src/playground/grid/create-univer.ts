import {
  Univer,
  LocaleType,
  LogLevel,
  mergeLocales,
  type IUniverConfig,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";

type Locale = Parameters<typeof mergeLocales>[number];
type Plugins = readonly (PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown])[];

export interface Preset {
  readonly plugins: Plugins;
}

/**
 * Starts the grid engine from its open-source presets. Univer's own `createUniver` comes in a package that also
 * brings proprietary plugins, so the few lines it needs stand here. A plugin named twice counts once, the last wins.
 */
export function createUniver(
  presets: readonly Preset[],
  locales: readonly Locale[],
  look: Pick<IUniverConfig, "theme" | "darkMode">,
): { univer: Univer; api: FUniver } {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(...locales) },
    logLevel: LogLevel.ERROR,
    ...look,
  });
  const plugins = new Map<string, readonly [PluginCtor<Plugin>, unknown]>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    plugins.delete(plugin.pluginName);
    plugins.set(plugin.pluginName, [plugin, config]);
  }
  for (const [plugin, config] of plugins.values()) univer.registerPlugin(plugin, config);
  return { univer, api: FUniver.newAPI(univer) };
}

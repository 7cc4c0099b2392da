/** Starts Univer with presets and plugins. Univer's own starter package drags in parts that are not openly licensed. */
import { Univer, type DependencyPair, type IUniverConfig, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import {
  FormulaDataModel,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
} from '@univerjs/engine-formula';
import { keepBlankReferences } from './blank-references';
import { KeptReferences } from './kept-references';
import { KeptValues } from './kept-values';
import { rememberPlainTexts } from './plain-texts';
import { ReferenceIndex } from './reference-index';
import { shareFunctions } from './shared-functions';

/** A plugin alone, or with its options. */
type PluginEntry = PluginCtor | readonly [PluginCtor, unknown];

interface Parts extends Partial<IUniverConfig> {
  readonly presets: readonly { readonly plugins: readonly unknown[] }[];
  readonly plugins?: readonly PluginEntry[];
  /** In place of what the plugins bring. Univer's own option reaches only its core. */
  readonly replacements?: readonly DependencyPair<unknown>[];
}

const ALWAYS_REPLACED: readonly DependencyPair<unknown>[] = [
  [IFormulaDependencyGenerator, { useClass: KeptReferences }],
  [IDependencyManagerService, { useClass: ReferenceIndex }],
  [FormulaDataModel, { useClass: KeptValues }],
];

export const createUniver = ({
  presets,
  plugins = [],
  replacements = [],
  ...config
}: Parts): { readonly univer: Univer; readonly univerAPI: FUniver } => {
  keepBlankReferences();
  rememberPlainTexts();
  shareFunctions();
  const univer = new Univer(config);
  // Presets name some plugins twice; the later one has the options that count.
  const byName = new Map<string, PluginEntry>();
  for (const entry of [
    ...presets.flatMap((preset) => preset.plugins as readonly PluginEntry[]),
    ...plugins,
  ]) {
    const { pluginName } = isPlain(entry) ? entry : entry[0];
    byName.delete(pluginName);
    byName.set(pluginName, entry);
  }
  for (const entry of byName.values()) {
    if (isPlain(entry)) univer.registerPlugin(entry);
    else univer.registerPlugin(...(entry as [PluginCtor, never]));
  }
  for (const replacement of [...ALWAYS_REPLACED, ...replacements]) {
    univer.__getInjector().replace(replacement);
  }
  return { univer, univerAPI: FUniver.newAPI(univer) };
};

const isPlain = (entry: PluginEntry): entry is PluginCtor => typeof entry === 'function';

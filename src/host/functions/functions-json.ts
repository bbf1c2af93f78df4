/** The metadata of custom functions as Microsoft's generator writes it. Only the host reads it. */

export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
}

export interface FunctionsJson {
  readonly functions: readonly FunctionMetadata[];
  /** Where these stand at the top they hold for every function. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
}

/** What `CustomFunctions.associate` collected: the implementation of each id, in upper case. */
export type FunctionMappings = Readonly<Record<string, unknown>>;

export interface CustomFunctionSet {
  readonly metadata: FunctionsJson;
  readonly mappings: FunctionMappings;
  /** Makes the error object a function gets for an error value, in the add-in's own realm. */
  readonly makeError?: (code: string) => unknown;
}

export function builtScript(name: string): string;

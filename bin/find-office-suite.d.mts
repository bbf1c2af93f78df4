export function findOfficeSuite(): string | undefined;
